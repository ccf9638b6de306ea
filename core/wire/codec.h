// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Length-prefixed binary frames, little-endian. See PROTOCOL.md.
namespace poolcopy::wire {

inline constexpr std::uint32_t MaxFrame = 1u << 20;   ///< bytes of type + payload; longer ones are an error

/// Appends plain values to one frame's payload.
class Writer
{
public:
    void u8(std::uint8_t v) { m_out.push_back(static_cast<char>(v)); }
    void u16(std::uint16_t v) { integer(v); }
    void u32(std::uint32_t v) { integer(v); }
    void u64(std::uint64_t v) { integer(v); }
    void flag(bool v) { u8(v ? 1 : 0); }
    /// At most 64 KiB - 1 bytes; longer ones are cut (no path or name we send is that long).
    void bytes(std::string_view v)
    {
        v = v.substr(0, 0xffff);
        u16(static_cast<std::uint16_t>(v.size()));
        m_out.append(v);
    }
    /// Bytes without a length: the rest of the frame.
    void rest(std::string_view v) { m_out.append(v); }
    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    template <typename T>
    void integer(T v)
    {
        for (std::size_t i = 0; i < sizeof(T); ++i)
            m_out.push_back(static_cast<char>(v >> (8 * i)));
    }
    std::string m_out;
};

/// Takes plain values from a payload that may be anything. After the first value that isn't there every further
/// one is zero or empty and ok() is false: decode all, then ask once.
class Reader
{
public:
    explicit Reader(std::string_view in) : m_in(in) {}
    std::uint8_t u8() { return integer<std::uint8_t>(); }
    std::uint16_t u16() { return integer<std::uint16_t>(); }
    std::uint32_t u32() { return integer<std::uint32_t>(); }
    std::uint64_t u64() { return integer<std::uint64_t>(); }
    /// Only 0 and 1 are allowed.
    bool flag() { return below(2) == 1; }
    /// One byte that must be less than `limit`; for enums.
    std::uint8_t below(std::uint8_t limit)
    {
        const std::uint8_t v = u8();
        if (v >= limit)
            m_ok = false;
        return m_ok ? v : std::uint8_t{0};
    }
    std::string_view bytes()
    {
        const std::size_t n = u16();
        if (!m_ok || m_in.size() < n)
            return refuse();
        return cut(n);
    }
    std::string_view rest() { return cut(m_in.size()); }
    void refuseAll() { refuse(); }
    [[nodiscard]] bool ok() const { return m_ok; }
    /// Nothing was missing and nothing is left over.
    [[nodiscard]] bool complete() const { return m_ok && m_in.empty(); }
    [[nodiscard]] std::size_t left() const { return m_in.size(); }

private:
    template <typename T>
    T integer()
    {
        if (!m_ok || m_in.size() < sizeof(T)) {
            refuse();
            return 0;
        }
        T v = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i)
            v = static_cast<T>(v | static_cast<T>(static_cast<T>(static_cast<unsigned char>(m_in[i])) << (8 * i)));
        m_in.remove_prefix(sizeof(T));
        return v;
    }
    std::string_view cut(std::size_t n)
    {
        const std::string_view v = m_in.substr(0, n);
        m_in.remove_prefix(n);
        return v;
    }
    std::string_view refuse()
    {
        m_ok = false;
        m_in = {};
        return {};
    }
    std::string_view m_in;
    bool m_ok = true;
};

/// Cuts a byte stream into frames. Feed it what a read returned; take frames until there is none.
class FrameCutter
{
public:
    void feed(std::string_view bytes) { m_buffer.append(bytes); }
    /// The next whole frame (type + payload; valid until the next feed() or next()), or nothing yet.
    std::optional<std::string_view> next();
    /// A length of 0 or over MaxFrame was seen: the other end is broken, nothing more will come.
    [[nodiscard]] bool broken() const { return m_broken; }
    /// Bytes of a frame that has not ended.
    [[nodiscard]] std::size_t pending() const { return m_buffer.size() - m_start; }

private:
    std::string m_buffer;
    std::size_t m_start = 0;
    bool m_broken = false;
};

/// `payload` (type + fields) with its length in front.
std::string frame(std::string_view payload);

} // namespace poolcopy::wire

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/manifest.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <utility>

namespace poolcopy {

namespace {

constexpr std::size_t PieceBytes = 64 << 10;   // worth a message

void appendHex(std::string &line, DigestKind kind, const Digest &digest)
{
    constexpr char Digits[] = "0123456789abcdef";
    for (std::size_t i = 0; i < digestSize(kind); ++i) {
        line += Digits[digest[i] >> 4];
        line += Digits[digest[i] & 15];
    }
}

} // namespace

std::optional<std::string> manifestLine(DigestKind kind, const Path &path, const Digest &digest)
{
    // To the tools "-" is standard input.
    const Path name = path == "-" ? "./-" : path;
    if (name.size() >= PATH_MAX)
        return std::nullopt;
    std::string line;
    line.reserve(2 * digestSize(kind) + 4 + name.size());
    if (kind == DigestKind::Xxh128) {   // takes all else as it is, backslashes and carriage returns too
        if (name.find('\n') != Path::npos)
            return std::nullopt;
        appendHex(line, kind, digest);
        line += "  ";
        line += name;
    } else {
        const bool escaped = name.find_first_of("\\\n\r") != Path::npos;
        if (escaped)
            line += '\\';
        appendHex(line, kind, digest);
        line += "  ";
        for (const char c : name) {
            switch (c) {
            case '\\': line += "\\\\"; break;
            case '\n': line += "\\n"; break;
            case '\r': line += "\\r"; break;
            default: line += c;
            }
        }
    }
    line += '\n';
    return line;
}

void Manifest::begin(DigestKind kind, Path path)
{
    m_kind = kind;
    m_path = std::move(path);
    m_name = m_path.substr(m_path.rfind('/') + 1);
}

int Manifest::add(const Path &path, const std::optional<Digest> &digest, const Path &shown)
{
    if (!isOn())
        return 0;
    if (path == m_name || path == m_path)
        return EEXIST;
    const auto line = digest ? manifestLine(m_kind, path, *digest) : std::nullopt;
    if (line) {
        m_text += *line;
        ++m_listed;
        return 0;
    }
    ++m_notListed;
    if (m_notListedPaths.size() < PathsKept)
        m_notListedPaths.push_back(shown);
    return 0;
}

bool Manifest::hasNext(bool finish) const
{
    return isOn() && !m_lastSent && (finish || m_text.size() >= PieceBytes);
}

std::optional<wire::Record> Manifest::next(std::uint64_t task, bool finish)
{
    if (!hasNext(finish))
        return std::nullopt;
    const std::size_t size = std::min(m_text.size(), wire::Record::MaxText);
    wire::Record piece{task, m_offset, finish && size == m_text.size(), m_text.substr(0, size)};
    m_text.erase(0, size);
    m_offset += size;
    m_pending += size;
    m_lastSent = piece.last;
    m_sent.push_back({piece, false});
    return piece;
}

bool Manifest::acknowledge(std::uint64_t task)
{
    // One worker answers in order.
    if (m_sent.empty() || m_sent.front().piece.task != task)
        return false;
    m_pending -= m_sent.front().piece.text.size();
    m_sent.pop_front();
    return true;
}

void Manifest::lost()
{
    std::string again;
    for (const Sent &sent : m_sent) {
        if (sent.obsolete)
            continue;
        if (again.empty())
            m_offset = sent.piece.offset;
        again += sent.piece.text;
    }
    m_text.insert(0, again);
    m_sent.clear();
    m_pending = 0;
    m_lastSent = false;
}

void Manifest::restart()
{
    for (Sent &sent : m_sent) {
        sent.obsolete = true;
        sent.piece.text.clear();
    }
    m_text.clear();
    m_pending = 0;
    m_offset = 0;
    m_lastSent = false;
    m_listed = m_notListed = 0;
    m_notListedPaths.clear();
}

void Manifest::giveUp()
{
    restart();
    m_kind = DigestKind::None;
}

} // namespace poolcopy

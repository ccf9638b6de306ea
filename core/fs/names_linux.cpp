// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/names.h"

#include "core/base/fd.h"
#include "core/fs/device.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cwctype>
#include <fstream>
#include <optional>

#include <clocale>
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

// Not in every <linux/magic.h>.
constexpr unsigned long VfatMagic = 0x4d44, ExfatMagic = 0x2011BAB0;
constexpr std::size_t FatLongest = 255;   // UTF-16 units

/// One character off the front of `rest`; nothing if that is not UTF-8.
std::optional<char32_t> takeCharacter(std::string_view &rest)
{
    const auto byte = [&rest](std::size_t i) { return static_cast<unsigned char>(rest[i]); };
    const unsigned char lead = byte(0);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || rest.size() < length)
        return std::nullopt;
    char32_t value = length == 1 ? lead : lead & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return std::nullopt;
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    if ((length == 3 && value < 0x800) || (length == 4 && (value < 0x10000 || value > 0x10FFFF)) || (value >= 0xD800 && value < 0xE000))
        return std::nullopt;
    rest.remove_prefix(length);
    return value;
}

/// What udev(7) has found on a block device; everybody may read that, which is not so of the device.
std::string kindByUdev(dev_t device)
{
    std::ifstream data("/run/udev/data/b" + std::to_string(major(device)) + ':' + std::to_string(minor(device)));
    constexpr std::string_view key = "E:ID_FS_TYPE=";
    for (std::string line; std::getline(data, line);)
        if (line.rfind(key, 0) == 0)
            return line.substr(key.size());
    return {};
}

NameRules rulesBehindFuse(int fd)
{
    struct stat device{};
    const auto [type, source] = mountOf(fd);
    if (type.rfind("fuseblk", 0) != 0 || ::stat(source.c_str(), &device) != 0 || !S_ISBLK(device.st_mode))
        return NameRules::Any;
    std::string kind = kindByUdev(device.st_rdev);
    std::array<char, 512> sector{};
    if (const Fd disk(::open(source.c_str(), O_RDONLY | O_CLOEXEC)); disk && ::pread(disk.get(), sector.data(), sector.size(), 0) == 512)
        if (std::string_view(sector.data() + 3, 8) == "EXFAT   ")
            kind = "exfat";
    return kind == "exfat" ? NameRules::ExFat : kind == "vfat" ? NameRules::Fat : NameRules::Any;
}

} // namespace

NameRules nameRulesOf(int fd)
{
    struct statfs s{};
    if (::fstatfs(fd, &s) != 0)
        return NameRules::Any;
    switch (static_cast<unsigned long>(s.f_type) & 0xffffffffUL) {
    case VfatMagic: return NameRules::Fat;
    case ExfatMagic: return NameRules::ExFat;
    case FUSE_SUPER_MAGIC: return rulesBehindFuse(fd);
    default: return NameRules::Any;
    }
}

int refusalOf(NameRules rules, std::size_t longest, std::string_view name)
{
    if (rules == NameRules::Any)
        return longest > 0 && name.size() > longest ? ENAMETOOLONG : 0;
    std::size_t units = 0;
    for (std::string_view rest = name; !rest.empty();) {
        const auto c = takeCharacter(rest);
        if (!c)
            return EILSEQ;
        if (*c < 0x20 || (*c < 0x80 && std::string_view("\"*:<>?\\|").find(static_cast<char>(*c)) != std::string_view::npos))
            return EINVAL;
        units += *c >= 0x10000 ? 2 : 1;
    }
    if (units > FatLongest)
        return ENAMETOOLONG;
    return rules == NameRules::Fat && name.back() == ' ' ? EINVAL : 0;
}

bool isRefusal(int errnum)
{
    return errnum == EILSEQ || errnum == EINVAL || errnum == ENAMETOOLONG;
}

int refusalBehind(int folder, int errnum)
{
    struct stat st{};
    return errnum == ENOENT && ::fstat(folder, &st) == 0 && st.st_nlink > 0 ? EINVAL : errnum;
}

std::string foldedName(NameRules rules, std::string_view name)
{
    static const locale_t unicode = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    if (rules != NameRules::Any)
        while (name.size() > 1 && name.back() == '.')
            name.remove_suffix(1);
    std::string folded;
    for (std::string_view rest = name; !rest.empty();) {
        const char first = rest.front();
        auto c = takeCharacter(rest);
        if (!c) {
            folded.push_back(first);
            rest.remove_prefix(1);
            continue;
        }
        if (unicode != nullptr)
            c = static_cast<char32_t>(::towupper_l(static_cast<wint_t>(*c), unicode));
        else if (*c >= 'a' && *c <= 'z')
            c = *c - 'a' + 'A';
        for (unsigned shift = 0; shift < 24; shift += 8)   // any one-to-one form will do
            folded.push_back(static_cast<char>(*c >> shift));
    }
    return folded;
}

} // namespace poolcopy::fs

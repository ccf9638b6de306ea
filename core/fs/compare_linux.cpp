// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/compare.h"

#include "core/fs/folder_chain.h"

#include <algorithm>
#include <cerrno>
#include <map>

#include <fcntl.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

using Values = std::map<std::string, std::string>;

/// Labels belong to the machine, not to the entry.
bool isOfTheMachine(const std::string &name)
{
    return name == "security.selinux" || name == "security.ima" || name == "security.evm";
}

Values valuesOf(const Spot &spot, bool folder)
{
    Values values;
    Attributes attributes;
    if (folder) {
        const Fd fd = openFolder(spot.folder, spot.name);
        attributes = attributesOf(fd.get());
    } else {
        attributes = attributesOf(spot.folder, spot.name);
    }
    for (Attributes::One &one : attributes.all)
        if (!isOfTheMachine(one.name))
            values.emplace(std::move(one.name), std::move(one.value));
    return values;
}

Values takeAcls(Values &values)
{
    Values acls;
    for (const char *name : {"system.posix_acl_access", "system.posix_acl_default"})
        if (auto node = values.extract(name))
            acls.insert(std::move(node));
    return acls;
}

} // namespace

Result<int> differences(const Spot &source, const struct stat &from, const Spot &destination, const struct stat &to, bool plain)
{
    if ((from.st_mode & S_IFMT) != (to.st_mode & S_IFMT))
        return 0 | Difference::Kind;
    int sum = 0;
    const bool link = S_ISLNK(from.st_mode), folder = S_ISDIR(from.st_mode);
    if (S_ISREG(from.st_mode) && from.st_size != to.st_size)
        sum = sum | Difference::Size;
    if (!link && (from.st_mode & 07777) != (to.st_mode & 07777))
        sum = sum | Difference::Mode;
    if (from.st_uid != to.st_uid || from.st_gid != to.st_gid)
        sum = sum | Difference::Owner;
    const auto apart = from.st_mtim.tv_sec - to.st_mtim.tv_sec;
    const bool exact = apart == 0 && from.st_mtim.tv_nsec == to.st_mtim.tv_nsec;
    if (!isExtreme(from.st_mtim) && !(plain ? exact : apart >= -2 && apart <= 2))
        sum = sum | Difference::Time;
    if ((S_ISCHR(from.st_mode) || S_ISBLK(from.st_mode)) && from.st_rdev != to.st_rdev)
        sum = sum | Difference::Device;
    if (link) {
        std::string a(4096, '\0'), b(4096, '\0');
        const ssize_t n = ::readlinkat(source.folder, source.name, a.data(), a.size());
        if (n < 0)
            return fail(Stage::ReadLink, errno);
        const ssize_t m = ::readlinkat(destination.folder, destination.name, b.data(), b.size());
        if (m < 0)
            return fail(Stage::Verify, errno);
        if (n != m || a != b)
            sum = sum | Difference::LinkText;
    }
    Values here = valuesOf(source, folder), there = valuesOf(destination, folder);
    if (takeAcls(here) != takeAcls(there))
        sum = sum | Difference::Acl;
    if (here != there)
        sum = sum | Difference::Attributes;
    return sum;
}

} // namespace poolcopy::fs

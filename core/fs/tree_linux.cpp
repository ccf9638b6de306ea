// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fs/tree.h"

#include "core/fs/folder_chain.h"
#include "core/fs/listing.h"

#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace poolcopy::fs {

namespace {

class Remover
{
public:
    Remover(Fd root, const std::function<bool()> &goOn) : m_chain(std::move(root)), m_goOn(goOn) {}

    bool list(NameList &subfolders)
    {
        Listing listing(m_chain.fd());
        for (;;) {
            const auto names = listing.next();
            if (!names)
                return stop(names.error());
            if (names->empty())
                return true;
            if (!m_goOn())
                return stop({Stage::Remove, ECANCELED, {}});
            for (const Listing::Name &n : *names) {
                // unlinkat tells a folder by its errno, whatever type the listing gave.
                if (n.type == DT_DIR) {
                    subfolders.add(n.name);
                } else if (::unlinkat(m_chain.fd(), n.name.data(), 0) != 0 && errno != ENOENT) {
                    if (errno != EISDIR && errno != EPERM)
                        return stop({Stage::Remove, errno, Path(n.name)});
                    subfolders.add(n.name);
                }
            }
        }
    }
    bool enter(const char *name)
    {
        errno = 0;
        auto entered = m_chain.enter(name);
        if (!entered && entered.error().errnum == EACCES && ::fchmodat(m_chain.fd(), name, 0700, 0) == 0)
            entered = m_chain.enter(name);
        if (!entered) {
            // No folder after all: its removal was not permitted.
            stop({Stage::Remove, entered.error().errnum == ENOTDIR ? EPERM : entered.error().errnum, name});
            return false;
        }
        ::fchmod(m_chain.fd(), 0700);
        m_names.emplace_back(name);
        return true;
    }
    bool leave()
    {
        if (m_names.empty())
            return true;
        if (const auto left = m_chain.leave(); !left)
            return stop(left.error());
        if (::unlinkat(m_chain.fd(), m_names.back().c_str(), AT_REMOVEDIR) != 0)
            stop({Stage::Remove, errno, m_names.back()});
        m_names.pop_back();
        return true;
    }
    [[nodiscard]] const Error &error() const { return m_error; }

private:
    bool stop(Error e)
    {
        if (m_error.stage == Stage::None)
            m_error = std::move(e);
        m_error.stage = Stage::Remove;
        return false;
    }
    FolderChain m_chain;
    const std::function<bool()> &m_goOn;
    std::vector<std::string> m_names;
    Error m_error;
};

} // namespace

Result<void> removeTree(int parent, const char *name, const std::function<bool()> &goOn)
{
    Fd root = openFolder(parent, name);
    if (!root && errno == EACCES && ::fchmodat(parent, name, 0700, 0) == 0)
        root = openFolder(parent, name);
    if (!root)
        return errno == ENOENT ? Result<void>() : fail(Stage::Remove, errno, name);
    ::fchmod(root.get(), 0700);
    Remover remover(std::move(root), goOn);
    (void)walkTree(remover);
    if (remover.error().stage != Stage::None)
        return tl::unexpected<Error>(remover.error());
    if (::unlinkat(parent, name, AT_REMOVEDIR) != 0)
        return fail(Stage::Remove, errno, name);
    return {};
}

} // namespace poolcopy::fs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fd.h"
#include "core/wire/finish_message.h"
#include "core/wire/report_message.h"
#include "core/wire/scan_message.h"
#include "core/wire/setup_message.h"
#include "core/wire/verify_message.h"
#include "core/worker/channel.h"
#include "core/worker/compare.h"
#include "core/worker/copy.h"
#include "core/worker/folders.h"
#include "core/worker/manifest.h"
#include "core/worker/prepare.h"
#include "core/worker/reporter.h"
#include "core/worker/verify.h"
#include "core/worker/wanted.h"

#include <sys/types.h>

#include <optional>
#include <string_view>
#include <vector>

namespace poolcopy::worker {

/// One worker's life: takes messages in order and hands them to what carries them out. See PROTOCOL.md.
class Session
{
public:
    /// `umask`: what the front had; the process itself has 0.
    Session(Channel &channel, mode_t umask);
    /// Until the pipe ends (0) or the engine breaks the protocol (1).
    int run();

private:
    bool handle(std::string_view payload);
    bool setup(const wire::Setup &setup);
    void sayWriting() const;
    bool confine();
    void prepare(const wire::Prepare &request);
    void flush(const wire::Flush &task);
    bool publish(const wire::Publish &task);
    void record(const wire::Record &task);
    void remove(const wire::Remove &task);
    void probe(const wire::Probe &task);
    void answer(const wire::TaskDone &done);

    Channel &m_channel;
    mode_t m_umask;
    std::vector<Path> m_sources;
    std::vector<wire::Root> m_roots;
    std::vector<wire::LeaveOut> m_leftOut;
    bool m_prepared = false;
    std::vector<Fd> m_locks;
    std::vector<MadeFolder> m_made;   // by Prepare
    std::optional<ManifestFile> m_manifest;   // of the finisher, where a list was asked for
    wire::Setup m_setup;
    Wanted m_wanted;
    Folders m_folders;
    Reporter m_reporter;
    std::optional<BatchCopier> m_copier;
    std::optional<Verifier> m_verifier;   // made when first needed
    std::optional<Comparer> m_comparer;   // of a job that only compares
};

} // namespace poolcopy::worker

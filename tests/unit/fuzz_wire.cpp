// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer over everything that reads a pipe: tests/unit/fuzz.sh
// The input is taken as one payload, and as a stream whose first byte says in which pieces it comes.
#include "core/wire/codec.h"
#include "tests/unit/wire_samples.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace {

void check(std::string_view payload)
{
    if (const char *name = poolcopy::wire::samples::firstLie(payload)) {
        std::fprintf(stderr, "%s was taken, but encodes to other bytes\n", name);
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    if (input.empty())
        return 0;
    check(input);
    poolcopy::wire::FrameCutter cutter;
    const std::size_t piece = 1 + data[0];
    for (std::size_t at = 1; at < size && !cutter.broken(); at += piece) {
        cutter.feed(input.substr(at, piece));
        while (const auto payload = cutter.next())
            check(*payload);
    }
    return 0;
}

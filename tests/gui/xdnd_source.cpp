// SPDX-License-Identifier: GPL-3.0-or-later
// Drags files into another program's window as a file manager would, by the XDND protocol, version 5, with Xlib alone:
// no toolkit, no pointer, and the exact bytes of a name.
//
//   xdnd_source X,Y copy|move PATH...      (X,Y: where on the screen to drop)
//
// Prints the action that the other side says it has done: "copy", "move" or "none". Exit 0: dropped and finished.
#include "uri.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

#include <poll.h>

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto Patience = std::chrono::seconds(60);   // busy machines are slow

class Drag
{
public:
    Drag(Display *display, std::string list) : m_display(display), m_list(std::move(list))
    {
        m_own = XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0);
        XSelectInput(display, m_own, PropertyChangeMask);
    }

    /// The topmost window at this place that speaks XDND.
    bool findTarget(int x, int y)
    {
        Window at = DefaultRootWindow(m_display);
        for (;;) {
            Window below = None;
            int dx = 0, dy = 0;
            if (!XTranslateCoordinates(m_display, DefaultRootWindow(m_display), at, x, y, &dx, &dy, &below) || below == None)
                return false;
            at = below;
            Atom type = None;
            int format = 0;
            unsigned long count = 0, rest = 0;
            unsigned char *data = nullptr;
            XGetWindowProperty(m_display, at, atom("XdndAware"), 0, 1, False, XA_ATOM, &type, &format, &count, &rest, &data);
            if (data)
                XFree(data);
            if (count == 1) {
                m_target = at;
                return true;
            }
        }
    }

    /// Enter, hover, drop; the action that the other side reports, or none if it refused or fell silent.
    std::optional<std::string> dropAt(int x, int y, const char *action)
    {
        const Time now = serverTime();
        XSetSelectionOwner(m_display, atom("XdndSelection"), m_own, now);
        tell("XdndEnter", {5L << 24, static_cast<long>(atom("text/uri-list")), 0, 0});
        const std::string wanted = action == std::string_view("move") ? "XdndActionMove" : "XdndActionCopy";
        for (int step = 0; step < 3; ++step) {
            tell("XdndPosition", {0, (static_cast<long>(x + step) << 16) | y, static_cast<long>(now), static_cast<long>(atom(wanted.c_str()))});
            const auto status = await("XdndStatus");
            if (!status || !(status->data.l[1] & 1)) {
                tell("XdndLeave", {0, 0, 0, 0});
                return std::nullopt;
            }
        }
        tell("XdndDrop", {0, static_cast<long>(now), 0, 0});
        const auto finished = await("XdndFinished");
        if (!finished || !(finished->data.l[1] & 1))
            return std::nullopt;
        const auto done = static_cast<Atom>(finished->data.l[2]);
        return done == atom("XdndActionCopy") ? "copy" : done == atom("XdndActionMove") ? "move" : "none";
    }

private:
    Atom atom(const char *name) { return XInternAtom(m_display, name, False); }

    Time serverTime()
    {
        XChangeProperty(m_display, m_own, atom("POOLCOPY_NOW"), XA_INTEGER, 32, PropModeAppend, nullptr, 0);
        XEvent event;
        XWindowEvent(m_display, m_own, PropertyChangeMask, &event);
        return event.xproperty.time;
    }

    void tell(const char *type, const std::array<long, 4> &words)
    {
        XEvent event{};
        event.xclient.type = ClientMessage;
        event.xclient.window = m_target;
        event.xclient.message_type = atom(type);
        event.xclient.format = 32;
        event.xclient.data.l[0] = static_cast<long>(m_own);
        for (std::size_t i = 0; i < words.size(); ++i)
            event.xclient.data.l[i + 1] = words[i];
        XSendEvent(m_display, m_target, False, NoEventMask, &event);
        XFlush(m_display);
    }

    void hand(const XSelectionRequestEvent &request)
    {
        XEvent answer{};
        answer.xselection.type = SelectionNotify;
        answer.xselection.requestor = request.requestor;
        answer.xselection.selection = request.selection;
        answer.xselection.target = request.target;
        answer.xselection.time = request.time;
        answer.xselection.property = None;
        if (request.target == atom("text/uri-list")) {
            answer.xselection.property = request.property;
            XChangeProperty(m_display, request.requestor, request.property, request.target, 8, PropModeReplace,
                            reinterpret_cast<const unsigned char *>(m_list.data()), static_cast<int>(m_list.size()));
        }
        XSendEvent(m_display, request.requestor, False, NoEventMask, &answer);
        XFlush(m_display);
    }

    /// The next message of this kind; hands out the list meanwhile.
    std::optional<XClientMessageEvent> await(const char *type)
    {
        const Atom wanted = atom(type);
        const auto end = Clock::now() + Patience;
        while (Clock::now() < end) {
            while (XPending(m_display) > 0) {
                XEvent event;
                XNextEvent(m_display, &event);
                if (event.type == SelectionRequest)
                    hand(event.xselectionrequest);
                else if (event.type == ClientMessage && event.xclient.message_type == wanted)
                    return event.xclient;
            }
            pollfd readable{ConnectionNumber(m_display), POLLIN, 0};
            ::poll(&readable, 1, 200);
        }
        return std::nullopt;
    }

    Display *m_display;
    std::string m_list;
    Window m_own = None, m_target = None;
};

} // namespace

int main(int argc, char **argv)
{
    int x = 0, y = 0;
    if (argc < 4 || std::sscanf(argv[1], "%d,%d", &x, &y) != 2) {
        std::fputs("usage: xdnd_source X,Y copy|move PATH...\n", stderr);
        return 2;
    }
    Display *display = XOpenDisplay(nullptr);
    if (!display) {
        std::fputs("xdnd_source: no X display\n", stderr);
        return 2;
    }
    std::string list;
    for (int i = 3; i < argc; ++i)
        list += uriOf(argv[i]) + "\r\n";
    Drag drag(display, list);
    int exitCode = 1;
    if (!drag.findTarget(x, y)) {
        std::fputs("xdnd_source: nothing takes drops there\n", stderr);
    } else if (const auto done = drag.dropAt(x, y, argv[2])) {
        std::puts(done->c_str());
        exitCode = 0;
    } else {
        std::fputs("xdnd_source: the drop was refused or not answered\n", stderr);
    }
    XCloseDisplay(display);
    return exitCode;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Puts files on the clipboard as a file manager does, with Xlib alone, and serves them until it is ended or somebody else
// takes the clipboard.
//
//   clipboard_source gnome-copied|gnome-cut|uri-list PATH...
//
// Prints "ready" when it owns the clipboard.
#include "uri.h"

#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <cstdio>
#include <cstring>
#include <vector>

int main(int argc, char **argv)
{
    Display *display = argc > 2 ? XOpenDisplay(nullptr) : nullptr;
    if (!display) {
        std::fputs("usage: clipboard_source gnome-copied|gnome-cut|uri-list PATH...    (on an X display)\n", stderr);
        return 2;
    }
    const bool gnome = std::strcmp(argv[1], "uri-list") != 0;
    std::string text = gnome ? (std::strcmp(argv[1], "gnome-cut") == 0 ? "cut" : "copy") : "";
    for (int i = 2; i < argc; ++i)
        text += gnome ? "\n" + uriOf(argv[i]) : uriOf(argv[i]) + "\r\n";
    const auto atom = [display](const char *name) { return XInternAtom(display, name, False); };
    const Atom clipboard = atom("CLIPBOARD"), targets = atom("TARGETS");
    const Atom type = atom(gnome ? "x-special/gnome-copied-files" : "text/uri-list");
    const Window own = XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0);
    XSetSelectionOwner(display, clipboard, own, CurrentTime);
    if (XGetSelectionOwner(display, clipboard) != own)
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        XEvent event;
        XNextEvent(display, &event);
        if (event.type == SelectionClear)
            return 0;
        if (event.type != SelectionRequest)
            continue;
        const XSelectionRequestEvent &request = event.xselectionrequest;
        XEvent answer{};
        answer.xselection.type = SelectionNotify;
        answer.xselection.requestor = request.requestor;
        answer.xselection.selection = request.selection;
        answer.xselection.target = request.target;
        answer.xselection.time = request.time;
        answer.xselection.property = request.property;
        if (request.target == targets) {
            const std::vector<Atom> offered{targets, type};
            XChangeProperty(display, request.requestor, request.property, XA_ATOM, 32, PropModeReplace,
                            reinterpret_cast<const unsigned char *>(offered.data()), static_cast<int>(offered.size()));
        } else if (request.target == type) {
            XChangeProperty(display, request.requestor, request.property, type, 8, PropModeReplace,
                            reinterpret_cast<const unsigned char *>(text.data()), static_cast<int>(text.size()));
        } else {
            answer.xselection.property = None;
        }
        XSendEvent(display, request.requestor, False, NoEventMask, &answer);
        XFlush(display);
    }
}

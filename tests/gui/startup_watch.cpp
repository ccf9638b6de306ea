// SPDX-License-Identifier: GPL-3.0-or-later
// startup_watch: what a desktop hears of programs that start. Prints "ready TIME", the X server's, then for each startup message its text, and
// for each window that asks for the focus "activate WINDOW TIME", in decimal.
#include <X11/Xlib.h>

#include <cstdio>
#include <map>
#include <string>

int main()
{
    Display *display = XOpenDisplay(nullptr);
    if (display == nullptr)
        return 1;
    const Window root = DefaultRootWindow(display);
    XSelectInput(display, root, PropertyChangeMask | SubstructureNotifyMask);
    const Atom begin = XInternAtom(display, "_NET_STARTUP_INFO_BEGIN", False), more = XInternAtom(display, "_NET_STARTUP_INFO", False),
               activate = XInternAtom(display, "_NET_ACTIVE_WINDOW", False), mark = XInternAtom(display, "_POOLCOPY_WATCH", False);
    const unsigned char one = 1;
    XChangeProperty(display, root, mark, mark, 8, PropModeReplace, &one, 1);
    std::map<Window, std::string> texts;
    for (XEvent event;;) {
        XNextEvent(display, &event);
        if (event.type == PropertyNotify && event.xproperty.atom == mark)
            std::printf("ready %lu\n", event.xproperty.time);
        if (event.type == ClientMessage && event.xclient.message_type == activate)
            std::printf("activate %lu %ld\n", event.xclient.window, event.xclient.data.l[1]);
        if (event.type == ClientMessage && (event.xclient.message_type == begin || event.xclient.message_type == more)) {
            std::string &text = texts[event.xclient.window];
            if (event.xclient.message_type == begin)
                text.clear();
            text.append(event.xclient.data.b, sizeof event.xclient.data.b);
            if (const auto end = text.find('\0'); end != std::string::npos)
                std::printf("%s\n", text.substr(0, end).c_str());
        }
        std::fflush(stdout);
    }
}

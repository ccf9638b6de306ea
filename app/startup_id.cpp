// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup_id.h"

#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

#include <xcb/xcb.h>

namespace poolcopy::startup_id {

namespace {

bool isWayland()
{
    return QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

std::string variable(const char *name)
{
    const char *value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// "…_TIME1234": the X server's, in milliseconds.
std::optional<std::uint32_t> timeOf(std::string_view id)
{
    constexpr std::string_view mark = "_TIME";
    const auto at = id.rfind(mark);
    std::uint32_t time = 0;
    if (at == std::string_view::npos)
        return std::nullopt;
    const char *from = id.data() + at + mark.size();
    return std::from_chars(from, id.data() + id.size(), time).ec == std::errc() ? std::optional(time) : std::nullopt;
}

xcb_atom_t atom(xcb_connection_t *display, std::string_view name)
{
    const auto cookie = xcb_intern_atom(display, 0, static_cast<std::uint16_t>(name.size()), name.data());
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(xcb_intern_atom_reply(display, cookie, nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

xcb_client_message_event_t messageAbout(xcb_window_t window, xcb_atom_t type, std::uint8_t format)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = format;
    event.window = window;
    event.type = type;
    return event;
}

void send(xcb_connection_t *display, xcb_window_t to, std::uint32_t mask, const xcb_client_message_event_t &event)
{
    xcb_send_event(display, 0, to, mask, reinterpret_cast<const char *>(&event));
}

/// In pieces of 20 bytes, the last of which ends with a zero byte.
void tell(xcb_connection_t *display, xcb_window_t root, xcb_window_t window, const std::string &text)
{
    auto event = messageAbout(window, atom(display, "_NET_STARTUP_INFO_BEGIN"), 8);
    const xcb_atom_t more = atom(display, "_NET_STARTUP_INFO");
    for (std::size_t sent = 0; sent <= text.size(); sent += sizeof event.data.data8) {
        std::memset(event.data.data8, 0, sizeof event.data.data8);
        std::memcpy(event.data.data8, text.data() + sent, std::min(sizeof event.data.data8, text.size() - sent));
        send(display, root, XCB_EVENT_MASK_PROPERTY_CHANGE, event);
        event.type = more;
    }
}

} // namespace

Own::Own() : x11(variable("DESKTOP_STARTUP_ID")), wayland(variable("XDG_ACTIVATION_TOKEN")) {}

const std::string &Own::fitting() const
{
    return isWayland() || x11.empty() ? wayland : x11;
}

void announce(const std::string &id)
{
    if (!id.empty() && isWayland())   // X11 wants to see nothing
        qputenv("XDG_ACTIVATION_TOKEN", QByteArray::fromStdString(id));
}

void present(const QWidget &window, const std::string &id)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *display = x11 != nullptr ? x11->connection() : nullptr;
    if (display == nullptr || id.empty())
        return;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
    const auto self = static_cast<xcb_window_t>(window.winId());
    if (const auto time = timeOf(id)) {
        auto event = messageAbout(self, atom(display, "_NET_ACTIVE_WINDOW"), 32);
        event.data.data32[0] = 1;   // a program asks, not a pager
        event.data.data32[1] = *time;
        send(display, root, XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY, event);
    }
    std::string text = "remove: ID=";
    for (const char c : id) {
        if (c == ' ' || c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    tell(display, root, self, text);
    xcb_flush(display);
}

} // namespace poolcopy::startup_id

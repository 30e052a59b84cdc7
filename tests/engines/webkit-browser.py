"""A window of WebKitGTK that a driver can hold: webkit-browser.py FOLDER PROXY_PORT WIDTH HEIGHT.

MiniBrowser, when driven, stores nothing on disk and prints nothing. This one keeps what a site stores in FOLDER/data,
downloads to FOLDER/downloads, prints to FOLDER/printed.pdf at SIGUSR1 to the process in FOLDER/pid, and sends what is
not for this computer to the proxy. It needs no more than Python and the library itself.
"""
import os
import signal
import sys
from ctypes import CDLL, CFUNCTYPE, c_char_p, c_int, c_void_p, cast
from pathlib import Path

folder = Path(sys.argv[1])
proxy_port, width, height = sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
webkit = CDLL("libwebkit2gtk-4.1.so.0")
gtk = CDLL("libgtk-3.so.0")
gobject = CDLL("libgobject-2.0.so.0")
glib = CDLL("libglib-2.0.so.0")
kept = []


def make(library, name, *values):
    """Calls what gives a pointer."""
    function = library[name]
    function.restype = c_void_p
    return c_void_p(function(*values))


def listen(instance, name, result, parameters, handle):
    """Handles a signal: it gets the parameters as pointers, the instance first."""
    handler = CFUNCTYPE(result, *[c_void_p] * (parameters + 1))(lambda *values: handle(*values[:-1]))
    kept.append(handler)
    gobject.g_signal_connect_data(c_void_p(instance), name, handler, None, None, 0)


def uri(path):
    return path.as_uri().encode()


def print_page(view):
    settings = make(gtk, "gtk_print_settings_new")
    for key, value in (
        (b"printer", b"Print to File"),
        (b"output-uri", uri(folder / "printing.pdf")),
        (b"output-file-format", b"pdf"),
    ):
        gtk.gtk_print_settings_set(settings, key, value)
    page = make(gtk, "gtk_page_setup_new")
    gtk.gtk_page_setup_set_paper_size(page, make(gtk, "gtk_paper_size_new", b"iso_a4"))
    operation = make(webkit, "webkit_print_operation_new", c_void_p(view))
    webkit.webkit_print_operation_set_print_settings(operation, settings)
    webkit.webkit_print_operation_set_page_setup(operation, page)
    listen(operation.value, b"finished", None, 1, lambda _: os.replace(folder / "printing.pdf", folder / "printed.pdf"))
    webkit.webkit_print_operation_print(operation)


def print_at_signal(view):
    """Under a driver WebKit does nothing when a page asks to print."""

    def handle(_):
        print_page(view)
        return 1

    handler = CFUNCTYPE(c_int, c_void_p)(handle)
    kept.append(handler)
    glib.g_unix_signal_add(signal.SIGUSR1, handler, None)


def on_download(_context, download):
    def choose_place(_download, name):
        place = folder / "downloads" / cast(name, c_char_p).value.decode()
        webkit.webkit_download_set_destination(c_void_p(download), uri(place))
        return 1

    listen(download, b"decide-destination", c_int, 2, choose_place)


def new_page(_session):
    view = make(
        gobject,
        "g_object_new",
        make(webkit, "webkit_web_view_get_type"),
        b"web-context",
        context,
        b"settings",
        settings,
        b"is-controlled-by-automation",
        c_int(1),
        None,
    )
    print_at_signal(view.value)
    listen(view.value, b"close", None, 1, lambda _: gtk.gtk_main_quit())
    window = make(gtk, "gtk_window_new", 0)
    gtk.gtk_window_set_default_size(window, width, height)
    gtk.gtk_container_add(window, view)
    gtk.gtk_widget_show_all(window)
    return view.value


def on_start(_context, session):
    info = make(webkit, "webkit_application_info_new")
    webkit.webkit_application_info_set_name(info, b"Pijlerpad")
    webkit.webkit_automation_session_set_application_info(c_void_p(session), info)
    listen(session, b"create-web-view", c_void_p, 1, new_page)


gtk.gtk_init(None, None)
(folder / "pid").write_text(str(os.getpid()))
data = str(folder / "data").encode()
manager = make(
    webkit,
    "webkit_website_data_manager_new",
    b"base-data-directory",
    data,
    b"base-cache-directory",
    data,
    None,
)
near = (c_char_p * 3)(b"localhost", b"127.0.0.1", None)
proxy = make(webkit, "webkit_network_proxy_settings_new", f"http://127.0.0.1:{proxy_port}".encode(), near)
webkit.webkit_website_data_manager_set_network_proxy_settings(manager, 2, proxy)
context = make(webkit, "webkit_web_context_new_with_website_data_manager", manager)
webkit.webkit_web_context_set_automation_allowed(context, 1)
settings = make(webkit, "webkit_settings_new")
webkit.webkit_settings_set_enable_write_console_messages_to_stdout(settings, 1)
listen(context.value, b"automation-started", None, 2, on_start)
listen(context.value, b"download-started", None, 2, on_download)
gtk.gtk_main()

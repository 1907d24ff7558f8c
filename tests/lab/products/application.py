"""The application of the lab behind Gunicorn and uWSGI (WSGI): the path says what goes wrong in it."""
import ctypes
import os
import signal
import time


def silent():
    """After a while it answers in parts: that the client left is noticed at the second one."""
    time.sleep(0.6)
    for part in range(10):
        yield b'part\n'
        time.sleep(0.05)


def breaks_off():
    yield b'part\n'
    raise RuntimeError('after a part of the answer')


def application(environ, start_response):
    path = environ['PATH_INFO']
    if path == '/exception':
        raise RuntimeError('nobody catches this')
    if path == '/killed':
        os.kill(os.getpid(), signal.SIGKILL)  # as the kernel does when memory is short
    if path == '/crashed':
        ctypes.string_at(0)  # C that reads where nothing is
    if path in ('/exceeds-timeout', '/harakiri', '/queue-full'):
        time.sleep(20)
    if path == '/at-work':
        time.sleep(3)
    start_response('200 OK', [('Content-Type', 'text/plain')])
    if path == '/silent':
        return silent()
    if path == '/breaks-off':
        return breaks_off()
    return [b'ok\n']

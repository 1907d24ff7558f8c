# uWSGI in the lab, asked by itself (HTTP) and with nginx in front (uwsgi); see lab.sh for what these functions are for.
lab_name=uWSGI
lab_patience=1 # some of what clients do wrong it does not log
. "$LAB/products/gateway"

lab_version() {
    uwsgi --need-plugin python3 --version 2>/dev/null | sed -n 's/^\([0-9.]*\).*/\1/p'
}

# It has its log in standard error.
lab_start() {
    lab_fill application.py >/dev/null
    for section in uwsgi no-application queue-full; do
        lab_run env PYTHONDONTWRITEBYTECODE=1 uwsgi --ini "$(lab_fill uwsgi.ini):$section"
    done
    lab_await "$folder/err" 'spawned uWSGI worker' && gateway_start
}

lab_logs() {
    echo "$folder/err"
    gateway_logs
}

lab_has() {
    application_has "$1"
}

# One request is at work, two wait, and that is one more than there is room for.
lab_make() {
    case $1 in
    queue-full)
        gateway_ask /at-work >/dev/null &
        sleep 0.5
        gateway_ask /queue-full >/dev/null &
        gateway_ask /queue-full
        wait
        ;;
    esac
}

# What the master says of a worker that ended, up to a second later.
lab_after() {
    case $1 in
    harakiri | killed | crashed) lab_await_new '^Respawned' ;;
    queue-full) lab_await_new 'listen queue of socket' ;;
    esac
}

# Processes, times and counts, and what a traceback or backtrace has between its first line and its last; and that the
# queue is full, which is said again each second.
lab_normal() {
    gateway_normal | sed -E -e '/^  /d' -e '/^\*\*\* backtrace of/,/^\*\*\* end of backtrace/d' \
        -e 's/\[?[A-Z][a-z]{2} [A-Z][a-z]{2} [ 0-9]+:[0-9:]+ [0-9]{4}\]?/*/' \
        -e 's/((pid|process|since)[: ]+)[0-9]+/\1*/g' -e 's/req: [0-9]+\/[0-9]+/req: */' \
        -e 's/\{[0-9]+ vars in [0-9]+ bytes\}/{*}/' -e 's/in [0-9]+ msecs/in * msecs/' \
        -e 's/block size: [0-9]+/block size: */' -e 's/\([0-9]+ switches/(* switches/' \
        -e 's/\(fd: [0-9]+\) full !!! \([0-9]+\/[0-9]+\)/(fd: *) full !!! (*\/*)/' |
        awk '!/uWSGI listen queue/ || !told++'
}

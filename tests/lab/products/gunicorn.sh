# Gunicorn in the lab, asked by itself and with nginx in front; see lab.sh for what these functions are for.
lab_name=Gunicorn
lab_patience=1 # most of what clients do wrong it does not log
. "$LAB/products/gateway"

lab_version() {
    gunicorn --version 2>/dev/null | sed -n 's/^gunicorn (version \(.*\))/\1/p'
}

# gunicorn_run PORT MODULE: by default --timeout is 30 seconds, and there is no access log.
gunicorn_run() {
    lab_run env PYTHONDONTWRITEBYTECODE=1 gunicorn --chdir "$folder" -b "127.0.0.1:$1" --timeout 2 \
        --access-logfile "$folder/gunicorn.log" --error-logfile "$folder/gunicorn.log" "$2:application"
}

lab_start() {
    lab_fill application.py >/dev/null
    gunicorn_run "$port" application
    gateway_start
}

lab_logs() {
    echo "$folder/gunicorn.log"
    gateway_logs
}

lab_has() {
    application_has "$1"
}

lab_make() {
    case $1 in
    not-imported)
        gunicorn_run "$spare_port2" missing
        lab_await_new 'Worker failed to boot'
        gateway_ask /not-imported
        ;;
    esac
}

# The worker that takes the place of one that ended.
lab_after() {
    case $1 in
    exceeds-timeout | killed | crashed | slow-request | tls-on-plain) lab_await_new 'Booting worker' ;;
    esac
}

# Processes, and what a traceback has between its first line and its last.
lab_normal() {
    gateway_normal | sed -E -e '/^  /d' -e 's/^\[[^]]*\] \[[0-9]+\] /[*] [*] /' -e 's/(pid:? ?)[0-9]+/\1*/' \
        -e 's/(Listening at: [^ ]+) \([0-9]+\)/\1 (*)/'
}

# The signs as a browser shows them; and how much was read until it was too much.
lab_normal_answer() {
    sed -E -e "s/&#x27;/'/g" -e 's/&gt;/>/g' -e 's/too large \([0-9]+/too large (*/'
}

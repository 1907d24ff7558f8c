# PHP-FPM in the lab, with nginx in front, as it speaks FastCGI only; see lab.sh for what these functions are for.
lab_name=PHP-FPM
. "$LAB/products/gateway"

# Debian's program has the version in its name.
php_fpm() {
    for program in php-fpm php-fpm8.2 /usr/sbin/php-fpm8.2; do
        command -v "$program" && return
    done
}

lab_version() {
    $(php_fpm) -v 2>/dev/null | sed -n 's/^PHP \([0-9.]*\) (fpm.*/\1/p'
}

lab_start() {
    spare_port=$port # all requests go to nginx
    for script in memory time uncaught crashed killed slow terminated busy full post-too-large unreadable; do
        cp "$LAB/products/php-fpm.php" "$folder/$script.php"
    done
    chmod a-r "$folder/unreadable.php"
    echo text >"$folder/no-script.txt"
    lab_run "$(php_fpm)" --fpm-config "$(lab_fill)"
    lab_await "$folder/php-fpm.log" 'ready to handle connections' && gateway_start
}

lab_logs() {
    gateway_logs
    echo "$folder/php-fpm.log"
}

# What clients do wrong nginx answers.
lab_has() {
    [ "$kind" = application ] || [ "$1" = missing ]
}

lab_make() {
    case $1 in
    busy)
        gateway_ask /at-work/busy.php >/dev/null &
        sleep 0.5 # it is at work then
        gateway_ask /busy.php
        ;;
    queue-full)
        for waiting in 1 2 3; do
            gateway_ask /at-work/full.php >/dev/null &
        done
        sleep 1 # one is at work then, and two have taken the places of the queue
        gateway_ask /full.php
        ;;
    esac
    wait
}

# What it says when it looks next, which it does each second, and the worker that takes the place of one that ended.
lab_after() {
    case $1 in
    killed | crashed | terminated) lab_await_new 'started$' ;;
    slow) lab_await_new 'executing too slow' ;;
    busy | queue-full) lab_await_new 'server reached' ;;
    esac
}

# Processes, times, sizes and lines of the script; and whether one may look into a slow one, which not all machines
# permit.
lab_normal() {
    gateway_normal | sed -E -e '/ptrace|stopped for tracing|finished trace|about to trace/d' -e 's/^\[[^]]*\]/[*]/' \
        -e 's/child [0-9]+/child */' -e 's/Length of [0-9]+/Length of */' \
        -e 's/\.php(:| on line )[0-9]+/.php\1*/' -e 's/\([0-9.]+ sec\)/(* sec)/' \
        -e 's/[0-9.]+ seconds from start/* seconds from start/'
}

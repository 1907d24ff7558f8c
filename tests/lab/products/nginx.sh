# nginx in the lab; see lab.sh for what these functions are for.
lab_version() {
    nginx -v 2>&1 | sed -n 's#^nginx version: nginx/##p' | sed 's/ .*//'
}

# Behind it are a resolver and PHP-FPM; apart from it is a second nginx.
lab_start() {
    lab_fill nginx-upstreams.conf >"$folder/ignored"
    lab_run "$RESOLVER" "$spare_port"
    php_fpm=$(find /usr/sbin -name 'php-fpm[0-9]*' | sort | tail -n 1)
    [ -z "$php_fpm" ] || start_php || return
    lab_run nginx -e "$folder/error.log" -c "$(lab_fill)"
    mkdir -p "$folder/disk"
    apart=
    ! unshare -rmn sh -c "$apart_machine" sh "$folder/disk" 2>/dev/null || start_apart
}

start_php() {
    mkdir -p "$folder/php"
    cp "$LAB/products/nginx-php"/* "$folder/php"
    chmod 644 "$folder/php"/*
    lab_run "$php_fpm" -F -y "$(lab_fill nginx-php.conf)"
    lab_await "$folder/php.log" 'ready to handle connections'
}

# Routes and disks of its own, for which nobody has to be root: one address has no route, one disk is full.
# shellcheck disable=SC2016 # the shell in there expands it
apart_machine='ip route add unreachable 203.0.113.0/24 && mount -t tmpfs -o size=4k none "$1" && ! cat /dev/zero >"$1/full"'

start_apart() {
    lab_run unshare -rmn sh -c "$apart_machine && exec nginx -e \"\$2\" -c \"\$3\"" sh "$folder/disk" "$folder/error.log" \
        "$(lab_fill nginx-apart.conf)"
    lab_await "$folder/apart.pid" . && apart=yes
}

lab_logs() {
    echo "$folder/access.log" "$folder/error.log"
}

lab_has() {
    case $1 in
    no-route) return 1 ;; # a Host that no server names goes to the first one
    esac
}

lab_needs() {
    case $1 in
    http-to-fastcgi | php-*) [ "$php_fpm" ] || echo 'PHP-FPM is not installed' ;;
    disk-full | upload-disk-full | no-route-to-host | name-unknown-at-start) [ "$apart" ] || echo 'unshare may not be used here' ;;
    esac
}

lab_prepare() {
    case $1 in
    temp-denied) chmod 500 "$folder/temp-denied" ;;
    socket-denied) chmod 0 "$folder/denied.sock" ;;
    socket-left) leave_socket ;;
    php-denied) chmod 0 "$folder/php/denied.php" ;;
    php-busy) make_busy ;;
    all-down) lab_ask /all-down ;; # which marks the servers of the group as down
    *) lab_prepare_default "$1" ;;
    esac
}

# A service that had no time to take its socket away.
leave_socket() {
    lab_run openssl s_server -unix "$folder/left.sock" -cert "$work/server.pem" -key "$work/server.key"
    lab_await "$folder/out" '^ACCEPT'
    chmod 666 "$folder/left.sock"
    kill -s KILL "$(tail -n 1 "$folder/pids")"
    sed -i '$d' "$folder/pids"
}

# One request keeps the only worker busy, the next one waits for it though its client leaves.
make_busy() {
    lab_run curl -q -s -N -m 10 --noproxy '*' -H Host:upstreams "http://127.0.0.1:$port/php-work"
    lab_await "$folder/out" '^is busy'
    curl -q -s -m 0.3 --noproxy '*' -H Host:upstreams "http://127.0.0.1:$port/php-work"
}

lab_make() {
    case $1 in
    name-unknown-at-start) unshare -rn nginx -t -e "$folder/error.log" -c "$(lab_fill nginx-nowhere.conf)" ;;
    upload-reset) reset_upload ;;
    esac
}

# The reset has to come between two writes. It is asked until it did, what was logged before that does not count.
reset_upload() {
    for attempt in 1 2 3 4 5 6 7 8 9; do
        sizes >"$folder/marks"
        raw_request "$port" | "$PEER" 127.0.0.1 "$port" >"$folder/reset"
        wait_until_quiet
        ! new_lines | grep -q 'writev() failed' || break
    done
    cat "$folder/reset"
}

# Numbers of processes and connections, sizes, the rate, TLS as it looks in plain text (which may hold line ends); and how
# connections end that all is well with, and what it says while it starts.
lab_normal() {
    sed -E -e '/^([0-9]{4}\/|127\.)/!d' -e '/closed keepalive connection|while waiting for request|\[notice\]/d' \
        -e 's/\[([a-z]+)\] [0-9]+#[0-9]+: (\*[0-9]+ )?/[\1] * /' -e 's/" ([0-9]{3}) [0-9]+ "/" \1 * "/' \
        -e 's/excess: [0-9.]+/excess: */' -e 's/"\\x16[^"]*"/"*"/' -e 's/request: "\?.*/request: "*/' \
        -e "s/(http2 frame: [0-9]{3})/\1$stay/"
}

# Only the requests that a cache may answer have one.
lab_flag() {
    sed -n 's/.* cache: \([A-Z]*\)$/\1/p'
}

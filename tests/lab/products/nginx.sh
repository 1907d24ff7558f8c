# nginx in the lab; see lab.sh for what these functions are for.
lab_version() {
    nginx -v 2>&1 | sed -n 's#^nginx version: nginx/##p' | sed 's/ .*//'
}

# Behind it are a resolver and PHP-FPM; apart from it is a second nginx.
lab_start() {
    lab_fill nginx-clients.conf >"$folder/ignored"
    lab_fill nginx-users >>"$folder/ignored"
    make_root
    lab_fill nginx-upstreams.conf >>"$folder/ignored"
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
apart_machine='ip route add unreachable 203.0.113.0/24 && mount -t tmpfs -o size=4k none "$1" &&
    ! cat /dev/zero >"$1/full"'

start_apart() {
    lab_run unshare -rmn sh -c "$apart_machine && exec nginx -e \"\$2\" -c \"\$3\"" \
        sh "$folder/disk" "$folder/error.log" "$(lab_fill nginx-apart.conf)"
    lab_await "$folder/apart.pid" . && apart=yes
}

# What clients ask for: files and folders that the workers may not use, one that is too large for the buffers of a
# socket, a link; and what they send: content too large for a buffer in memory, which is a field too large as well.
make_root() {
    mkdir -p "$folder/root/unreadable-folder" "$folder/unwritable"
    for made in file delayed too-many large.html unreadable; do
        echo "$made" >"$folder/root/$made"
    done
    cp "$folder/nginx-users" "$folder/unreadable-users"
    truncate -s 100M "$folder/root/large"
    ln -sf file "$folder/root/link"
    chmod 0 "$folder/root/unreadable" "$folder/unreadable-users"
    chmod 600 "$folder/root/unreadable-folder"
    printf 'Large: %020000d\n' 0 >"$work/large"
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
    disk-full | upload-disk-full | no-route-to-host | name-unknown-at-start) [ "$apart" ] || what_apart_lacks ;;
    esac
}

what_apart_lacks() {
    for program in unshare ip; do
        command -v "$program" >/dev/null || { echo "$program is not installed" && return; }
    done
    echo 'unshare may not be used here'
}

lab_prepare() {
    case $1 in
    temp-denied) chmod 500 "$folder/temp-denied" ;;
    socket-denied) chmod 0 "$folder/denied.sock" ;;
    socket-left) leave_socket ;;
    php-denied) chmod 0 "$folder/php/denied.php" ;;
    php-busy) make_busy ;;
    all-down) lab_ask /all-down ;; # which marks the servers of the group as down
    too-many) lab_ask "/$1" -H 'Host: clients' ;;
    temp-folder-unwritable) chmod 500 "$folder/unwritable" ;; # nginx made it its own when it started
    server-name-twice) nginx -t -e "$folder/error.log" -c "$folder/nginx.conf" 2>/dev/null ;;
    client-cert-expired) make_client_cert client-ca -1 ;;
    client-cert-unknown) make_client_cert stranger 2 ;;
    *) lab_prepare_default "$1" ;;
    esac
}

# A service that had no time to take its socket away.
leave_socket() {
    # by its name in the folder: openssl has room for no more than 31 characters
    # shellcheck disable=SC2016 # the shell in there expands it
    lab_run sh -c 'cd "$1" && exec openssl s_server -unix left.sock -cert "$2/server.pem" -key "$2/server.key"' \
        sh "$folder" "$work"
    service=$!
    lab_await "$folder/out" '^ACCEPT' && chmod 666 "$folder/left.sock"
    lab_end "$service"
}

# One request keeps the only worker busy, the next one waits for it though its client leaves.
make_busy() {
    lab_run curl -q -s -N -m 10 --noproxy '*' -H Host:upstreams "http://127.0.0.1:$port/php-work"
    lab_await "$folder/out" '^is busy'
    lab_curl -m 0.3 -H Host:upstreams "http://127.0.0.1:$port/php-work"
}

# make_client_cert AUTHORITY DAYS: client.pem and client.key.
make_client_cert() {
    (cd "$work" && openssl req -newkey rsa:2048 -nodes -subj '/CN=A client' -keyout client.key -out client.csr &&
        openssl x509 -req -days "$2" -in client.csr -CA "$1.pem" -CAkey "$1.key" -CAcreateserial -out client.pem) \
        2>>"$work/openssl"
}

lab_make() {
    case $1 in
    no-proxy-line) raw_request "$spare_port6" | "$PEER" 127.0.0.1 "$spare_port6" ;;
    http2-fields-too-large) ask_tls localhost "$spare_port5" -H @"$work/large" ;;
    other-name-than-sni) ask_tls clients "$tls_port" -H 'Host: certificates-only' ;;
    handshake-rejected) ask_tls rejected "$tls_port" ;;
    port-taken) start_again ;;
    files-used-up) use_up /file 'worker_rlimit_nofile 40; events { }' ;;
    connections-used-up) use_up /ok 'events { worker_connections 12; }' ;;
    no-file-for-another) use_up /file 'worker_rlimit_nofile 40; events { }' ;;
    closed-for-another) use_up /file 'events { worker_connections 12; }' ;;
    name-unknown-at-start) unshare -rn nginx -t -e "$folder/error.log" -c "$(lab_fill nginx-nowhere.conf)" ;;
    upload-reset) reset_upload ;;
    esac
}

# While it runs.
start_again() {
    lab_run nginx -e "$folder/error.log" -c "$folder/nginx.conf"
    again=$!
    lab_await "$folder/error.log" '98: Address already in use'
    lab_end "$again" # which would try it five times
}

# use_up PATH DIRECTIVES: asks a second nginx, which has too few of something, for a path when others have taken all of
# it. The one that asks has its connection before them, for an earlier request, and a part of the request there, or it
# comes when all is taken (no-file-for-another), or has sent no part (closed-for-another). Prints what it got.
use_up() {
    echo "$2" >"$folder/nginx-few.conf"
    lab_run nginx -e "$folder/error.log" -c "$(lab_fill nginx-second.conf)"
    second=$!
    "$PEER" -r 5000 127.0.0.1 "$spare_port4"
    early='GET /file?early HTTP/1.1\r\nHost: lab\r\n\r\n' part="GET $1 HTTP/1.1\r\nHost: lab\r\n"
    rest='User-Agent: lab\r\nConnection: close\r\n\r\n'
    case $fault in
    no-file-for-another)
        take_all
        printf "$part$rest" | "$PEER" -l 300 127.0.0.1 "$spare_port4"
        ;;
    *)
        {
            [ "$fault" = closed-for-another ] || early=$early$part part=
            printf "$early"
            until_logged 'GET /file?early HTTP/1.1" 200' sleep 0.05
            take_all
            printf "$part$rest"
        } | "$PEER" 127.0.0.1 "$spare_port4" | sed '1,/^file$/d'
        ;;
    esac
    lab_end "$second"
    wait
}

# nginx closes connections without a request for new ones, but not those with a part of one.
take_all() {
    case $fault in
    files-used-up | no-file-for-another) until_logged 'accept4() failed (24' take_some '' ;;
    closed-for-another) until_logged 'reusing connections' take_some '' ;;
    connections-used-up)
        until_logged 'reusing connections' take_some ''
        until_logged 'worker_connections are not enough$' take_some 'GET /file HTTP/1.1'
        ;;
    esac
}

# take_some BYTES: a few connections of the second nginx, until it ends.
take_some() {
    for _ in 1 2 3 4 5; do
        printf '%s' "$1" | "$PEER" 127.0.0.1 "$spare_port4" >"$folder/ignored" &
    done
    sleep 0.05
}

# until_logged PATTERN COMMAND...: the command again and again, until the fault has logged it.
until_logged() {
    lab_until 5 is_new_or "$@"
}

is_new_or() {
    ! is_new "$1" || return 0
    shift
    "$@"
    return 1
}

# ask_tls NAME PORT [OPTION...]: a request to a server that is chosen by its name in the handshake.
ask_tls() {
    ask_name=$1 ask_port=$2
    shift 2
    lab_curl -k -i --resolve "$ask_name:$ask_port:127.0.0.1" "$@" "https://$ask_name:$ask_port/file"
}

# On an idle machine the reset comes between two writes. On a busy one nginx may be waiting for more room just then, and
# recv() failed (104) while reading the response header, with the same answer: what was logged then does not count.
reset_upload() {
    for _ in 1 2 3 4 5 6 7 8 9; do
        sizes >"$folder/marks"
        raw_request "$port" | "$PEER" 127.0.0.1 "$port" >"$folder/reset"
        wait_until_quiet
        ! new_lines | grep -q 'writev() failed' || break
    done
    cat "$folder/reset"
}

# Numbers of processes and connections, sizes but not 0, the rate, times, TLS as it looks in plain text (which may hold
# line ends); how connections end that all is well with; what it says while it starts; how often an error came.
lab_normal() {
    sed -E -e '/^([0-9]{4}\/|127\.)/!d' \
        -e '/closed keepalive connection|while waiting for request|\[notice\]|"user" directive/d' \
        -e '/(recv|shutdown)\(\) failed .* while reading client request/d' \
        -e 's/^[0-9/]{10} [0-9:]{8} \[([a-z]+)\] [0-9]+#[0-9]+: (\*[0-9]+ )?/* [\1] * /' \
        -e 's/" ([0-9]{3}) [1-9][0-9]* "/" \1 * "/' -e 's/excess: [0-9.]+/excess: */' -e 's/_time=[0-9.]+/_time=*/g' \
        -e 's/"\\x16\\x03\\x01[^"]*"/"\\x16\\x03\\x01*"/' -e 's/request: "\?.*/request: "*/' \
        -e "s/(http2 frame: [0-9]{3})/\1$stay/" -e 's#/0000[0-9]{6}"#/0000*"#g' -e 's/^(.* bind\(\) to )[0-9.:]+/\1*/' |
        awk '!/^\*/ || !seen[$0]++'
}

# Only the requests that a cache may answer have one.
lab_flag() {
    sed -n 's/.* cache: \([A-Z]*\)$/\1/p'
}

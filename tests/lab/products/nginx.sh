# nginx in the lab; see lab.sh for what these functions are for.
lab_version() {
    nginx -v 2>&1 | sed -n 's#^nginx version: nginx/##p' | sed 's/ .*//'
}

lab_start() {
    lab_run nginx -e "$folder/error.log" -c "$(lab_fill)"
}

lab_logs() {
    echo "$folder/access.log" "$folder/error.log"
}

lab_has() {
    case $1 in
    no-route) return 1 ;; # a Host that no server names goes to the first one
    esac
}

lab_prepare() {
    case $1 in
    all-down) lab_ask /all-down ;; # which marks the servers of the group as down
    *) lab_prepare_default "$1" ;;
    esac
}

# Numbers of processes and connections, sizes, the rate, TLS as it looks in plain text (which may hold line ends); and how
# connections end that all is well with, and what it says while it starts.
lab_normal() {
    sed -E -e '/^([0-9]{4}\/|127\.)/!d' -e '/closed keepalive connection|while waiting for request|\[notice\]/d' \
        -e 's/\[([a-z]+)\] [0-9]+#[0-9]+: (\*[0-9]+ )?/[\1] * /' -e 's/" ([0-9]{3}) [0-9]+ "/" \1 * "/' \
        -e 's/excess: [0-9.]+/excess: */' -e 's/"\\x16[^"]*"/"*"/' -e 's/request: "\?.*/request: "*/'
}

# Only the requests that a cache may answer have one.
lab_flag() {
    sed -n 's/.* cache: \([A-Z]*\)$/\1/p'
}

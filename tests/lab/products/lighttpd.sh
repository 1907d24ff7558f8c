# lighttpd in the lab; see lab.sh for what these functions are for.
lab_patience=6 # it looks for what has lasted too long once a second

lab_version() {
    lighttpd -v 2>/dev/null | sed -n 's#^lighttpd/\([0-9.]*\).*#\1#p'
}

lab_start() {
    if [ "$(id -u)" = 0 ]; then
        : >"$folder/access.log" # before lab.sh asks for its size: it would be root's
        chown "$user" "$folder" "$folder/access.log"
    fi
    lab_run lighttpd -D -f "$(lab_fill)"
}

lab_logs() {
    echo "$folder/access.log" "$folder/error.log"
}

lab_has() {
    case $1 in
    no-route) return 1 ;;                                   # a name that nobody knows ends it at the start
    idle-closed) return 1 ;;                                # it makes a connection for each request
    rate-limited) return 1 ;;                               # nothing of it limits the number of requests
    stale-served | not-stored | only-if-cached) return 1 ;; # it has no cache
    esac
}

lab_prepare() {
    case $1 in
    socket-denied) chmod 0 "$folder/denied.sock" ;;
    *) lab_prepare_default "$1" ;;
    esac
}

# Places in the source, sizes, descriptors, the request once more; and that a server behind is tried again.
lab_normal() {
    sed -E -e '/gw-server re-enabled|rqst: /d' -e 's/\([a-z_-]+\.c\.[0-9]+\) //' \
        -e 's/" ([0-9]{3}) ([0-9]+|-) "/" \1 * "/' \
        -e 's/fd: [0-9]+/fd: */' -e 's/read\(\) [0-9]+ [0-9]+/read() * */' -e 's/sent: [0-9]+/sent: */'
}

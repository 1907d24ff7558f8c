# Varnish in the lab; see lab.sh for what these functions are for.
lab_name=Varnish

lab_version() {
    varnishd -V 2>&1 | sed -n 's/^varnishd (varnish-\([0-9.]*\).*/\1/p'
}

# By default connect_timeout is 3.5 seconds, first_byte_timeout and between_bytes_timeout 60, and a server that has
# refused is left alone for 0.25, which is short for a busy machine. The logs are in shared memory until the two other
# programs, which have to find them there first, write them to files.
lab_start() {
    lab_run varnishd -F -n "$folder/work" -a "127.0.0.1:$port" -f "$(lab_fill)" -s malloc,10m \
        -p connect_timeout=1 -p first_byte_timeout=1 -p between_bytes_timeout=1 \
        -p backend_remote_error_holddown=1
    "$PEER" -r 10000 127.0.0.1 "$port" || return 1
    lab_run varnishncsa -n "$folder/work" -a -w "$folder/access.log" \
        -F '%h %l %u %t "%r" %s %b "%{Referer}i" "%{User-agent}i" %{Varnish:handling}x'
    lab_run varnishlog -n "$folder/work" -A -a -w "$folder/varnish.log" \
        -i Error,FetchError,VCL_Error,HttpGarbage,BogoHeader,HitMiss,Hit,TTL,SessClose
    for attempt_to_log in 1 2 3 4 5; do
        lab_ask /
        [ ! -s "$folder/access.log" ] || [ ! -s "$folder/varnish.log" ] || return 0
    done
    return 1
}

lab_logs() {
    echo "$folder/access.log" "$folder/varnish.log"
}

lab_has() {
    case $1 in
    content-too-large | rate-limited) return 1 ;; # it has no such limits by itself
    no-route) return 1 ;;                         # a Host that no VCL speaks of goes to the first backend
    missing | no-index | method-on-file) return 1 ;; # it has no files
    cut | cut-chunked) return 1 ;;                   # 200 and a part, or 503 if it is over before Varnish sends that
    plain-on-tls | no-client-cert | bad-client-cert) return 1 ;; # and no TLS
    esac
}

# Sizes (a page has the number of the request in it), times and spaces; the lines that part transactions from each
# other, which come in any order; how connections end that all is well with, and how long responses are fresh.
lab_normal() {
    sed -E -e '/^ *$|^\* *<< |SessClose +(REM|REQ|TX)_|TTL .* cacheable/d' -e 's/" ([0-9]{3}|-) [0-9]+ "/" \1 * "/' \
        -e 's/^- +([A-Za-z_]+) +/- \1 /' -e 's/^(- Hit(Miss)? )[0-9]+ (-?)[0-9.]+/\1* \3*/' \
        -e '/^- Hit/!s/-?[0-9]+\.[0-9]{3,}/*/g' | sort -r
}

# The number of the request, which is small or large, and the part of a content that breaks off: it is chance whether
# Varnish passes it on.
lab_normal_answer() {
    sed -E -e 's/^(XID: )[0-9]+/\1*/' -e '/^0123456789$/d'
}

# hit, miss, pass, pipe, synth or error.
lab_flag() {
    sed -n '/.*" \([a-z]*\)$/{s//\1/p;q;}'
}

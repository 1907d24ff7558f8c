# Squid in the lab, as a reverse proxy; see lab.sh for what these functions are for.
lab_name=Squid

lab_version() {
    squid -v 2>/dev/null | sed -n 's/^Squid Cache: Version //p'
}

# Squid connects to each cache_peer when it starts, and asks none for which that failed: so the one that refuses has to
# be there first. That is an origin of its own, which ends before the first fault.
lab_start() {
    chown "$user:$group" "$folder" # as root it changes to this user before it opens its logs
    lab_run sh -c 'exec "$1" "$2" >"$3"' sh "$ORIGIN" "$LAB/answers" "$folder/mortal"
    mortal=$!
    lab_until 5 test -s "$folder/mortal" || return 1
    read -r mortal_port rest <"$folder/mortal"
    lab_run squid -N -n "lab$port" -f "$(lab_fill "$name.conf" MORTAL="$mortal_port")"
}

lab_logs() {
    echo "$folder/access.log" "$folder/cache.log"
}

lab_has() {
    case $1 in
    no-route | bad-host) return 1 ;; # every request, even one without Host, is for the defaultsite
    rate-limited) return 1 ;;        # it limits bytes, not requests
    range) return 1 ;;               # it passes Range on
    missing | no-index | method-on-file) return 1 ;; # it has no files
    no-client-cert | bad-client-cert) return 1 ;;    # it asks for certificates only if built with OpenSSL
    esac
}

lab_prepare() {
    case $1 in
    refused)
        lab_ask /refused
        lab_end "$mortal"
        ;;
    all-down) lab_ask /all-down ;; # which lets Squid detect that it is dead
    must-revalidate)
        lab_ask /must-revalidate -H 'Lab: ok'
        sleep 2 # as for stale-served
        ;;
    max-stale)
        lab_ask '/stale-served?max-stale' -H 'Lab: ok'
        sleep 2
        ;;
    *) lab_prepare_default "$1" ;;
    esac
}

# For the forward proxy.
lab_make() {
    case $1 in
    port-refused) url=https://127.0.0.1:$origin/ok ;;
    *) url=http://127.0.0.1:$origin/ok ;;
    esac
    lab_curl -i --noproxy '' -x "127.0.0.1:$spare_port" "$url"
}

# Connections that came and went without a request.
without_request() {
    sed -E '/error:transaction-end-before-headers - HIER_NONE\/- - (-\/-|ERR_CLIENT_GONE)/d'
}

# Times and sizes, the number of the transaction, the request that is shown of a loop, and what comes at any time.
lab_normal() {
    without_request | sed -E -e '/storeLateRelease|^ +connection: |^[A-Z][A-Za-z-]+: |^GET |^\?? *$/d' \
        -e 's/^[0-9]+\.[0-9]{3} +[0-9]+ (::1|[0-9.]+|::) ([A-Z_]+\/[0-9]{3}) [0-9]+ /* \2 * /' \
        -e 's/^[0-9/]{10} [0-9:]{8}/*/' -e 's/^ *current master transaction.*/* current master transaction/'
}

# The result code.
lab_flag() {
    without_request | sed -nE '/^[0-9.]+ +[0-9]+ [^ ]+ ([A-Z_]+)\/[0-9]{3} .*/{s//\1/p;q}'
}

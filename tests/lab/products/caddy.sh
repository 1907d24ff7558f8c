# Caddy in the lab; see lab.sh for what these functions are for.
lab_name=Caddy

lab_version() {
    caddy version 2>/dev/null | sed -e 's/^v//' -e 's/[ +-].*//'
}

# Its folders for data and configuration are made in the lab's own.
lab_start() {
    lab_run env HOME="$folder" XDG_DATA_HOME="$folder" XDG_CONFIG_HOME="$folder" \
        caddy run --adapter caddyfile --config "$(lab_fill)"
}

lab_logs() {
    echo "$folder/access.log" "$folder/error.log"
}

lab_has() {
    case $1 in
    redirect-loop) return 1 ;; # it hands on redirects, and its rewrites are not repeated
    rate-limited) return 1 ;; # takes a module that is not in the package
    stale-served | not-stored | only-if-cached) return 1 ;; # it has no cache
    esac
}

lab_prepare() {
    case $1 in
    all-down) lab_ask /all-down ;; # which marks the server as down
    *) lab_prepare_default "$1" ;;
    esac
}

# Times, ids and lines of the source; of the request and the response, only what tells lines apart.
lab_normal() {
    sed -E -e 's/"ts":[0-9.]+/"ts":*/' -e 's/"duration":[0-9.e-]+/"duration":*/' -e 's/"err_id":"[a-z0-9]+"/"err_id":"*"/' \
        -e 's/\{id=[a-z0-9]+\}/{id=*}/' -e 's/\.go:[0-9]+\)/.go:*)/g' \
        -e 's/"request":\{.*\},"(user_id|duration)"/"request":*,"\1"/' -e 's/,"resp_headers":.*/,*}/'
}

# Caddy in the lab; see lab.sh for what these functions are for.
lab_name=Caddy

lab_version() {
    caddy version 2>/dev/null | sed -e 's/^v//' -e 's/[ +-].*//'
}

# The certificates of the lab do not name the server in the way that Caddy demands: so another one that does.
lab_start() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
        -keyout "$folder/own.key" -out "$folder/own.pem" 2>>"$folder/err" || return 1
    lab_run caddy run --adapter caddyfile --config "$(lab_fill)"
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
    unhealthy) # what the checks found, from the start on, belongs to it
        lab_await "$folder/health.log" Client.Timeout
        echo "0 $folder/health.log" >>"$folder/marks"
        ;;
    *) lab_prepare_default "$1" ;;
    esac
}

# unknown-name is the name of no site.
lab_make() {
    lab_curl -k -i --connect-to ::127.0.0.1: "https://unknown.example:$spare_port/ok"
}

# Times, ids and lines of the source; of the request and the response, only what tells lines apart; the two ways to say
# that a check lasted too long; and what the server behind, where it is Caddy itself, says of certificates.
lab_normal() {
    sed -E -e '/remote error: tls: bad certificate/d' \
        -e 's#(context deadline exceeded|net/http: request canceled) \(Client.Timeout#* (Client.Timeout#' \
        -e 's/"ts":[0-9.]+/"ts":*/' -e 's/"duration":[0-9.e-]+/"duration":*/' \
        -e 's/"err_id":"[a-z0-9]+"/"err_id":"*"/' -e 's/\{id=[a-z0-9]+\}/{id=*}/' -e 's/\.go:[0-9]+\)/.go:*)/g' \
        -e 's/"request":\{.*\},"(user_id|duration)"/"request":*,"\1"/' -e 's/,"resp_headers":.*/,*}/'
}

# Whether it guesses the type of a content that comes in chunks depends on how much has come.
lab_normal_answer() {
    case $fault in
    cut-chunked) sed '/^Content-Type: /d' ;;
    *) cat ;;
    esac
}

# HAProxy in the lab; see lab.sh for what these functions are for.
lab_name=HAProxy

lab_version() {
    haproxy -v 2>/dev/null | sed -n 's/^HAProxy version \([0-9.]*\).*/\1/p'
}

lab_start() {
    lab_run haproxy -db -f "$(lab_fill)"
}

lab_logs() {
    echo "$folder/out"
}

lab_has() {
    case $1 in
    missing | no-index | method-on-file | range) return 1 ;; # it has no files
    content-too-large) return 1 ;;                          # it has no limit
    redirect-loop) return 1 ;;                              # it follows no redirects and makes none by itself
    stale-served) return 1 ;;                               # its cache never does that
    esac
}

lab_prepare() {
    case $1 in
    all-down)
        echo 'enable server all-down/only' | "$PEER" 127.0.0.1 "$spare_port" >/dev/null
        lab_await "$folder/out" 'backend all-down has no server available'
        ;;
    *) lab_prepare_default "$1" ;;
    esac
}

# Times, sizes and counts; what stays are the times that are -1, not reached, and the number of retries.
lab_normal() {
    awk '
        function stars(text, keep,   part, i, result) {
            for (i = 1; i <= split(text, part, "/"); i++)
                result = result (i > 1 ? "/" : "") (part[i] == "-1" || i == keep ? part[i] : "*")
            return result
        }
        $5 ~ /^[-+0-9]+\// && NF > 12 { $5 = stars($5, 0); $7 = "*"; $11 = stars($11, 5); $12 = stars($12, 0) }
        { sub(/check duration: [0-9]+ms/, "check duration: *"); print }'
}

lab_flag() {
    sed -nE 's/.* - - ([-A-Za-z]{4}) [0-9/]+ [0-9/]+ .*/\1/p'
}

# Tomcat in the lab; see lab.sh for what these functions are for.
lab_name=Tomcat
home=/usr/share/tomcat10

lab_version() {
    [ ! -x "$home/bin/version.sh" ] || JAVA_OPTS=-XX:-UsePerfData "$home/bin/version.sh" 2>/dev/null |
        sed -n 's#^Server version: Apache Tomcat/\([0-9.]*\).*#\1#p'
}

# Its folder (CATALINA_BASE), with what Debian has in it but for server.xml, context.xml and the application. By default
# the names of logs have the date in them, and errors in requests are logged only once (at level INFO).
lab_start() {
    rm -rf "$folder/base"
    mkdir -p "$folder/base/conf" "$folder/base/logs" "$folder/base/temp" "$folder/base/webapps/ROOT/WEB-INF"
    cp "$home/etc/web.xml" "$home/etc/catalina.properties" "$folder/base/conf"
    {
        sed 's/^\([^#]*\)\.prefix *=.*/&\n\1.rotatable = false/' "$home/etc/logging.properties"
        echo 'org.apache.coyote.http11.level = FINE'
    } >"$folder/base/conf/logging.properties"
    cp "$(lab_fill tomcat.xml)" "$folder/base/conf/server.xml"
    cp "$(lab_fill tomcat-context.xml)" "$folder/base/conf/context.xml"
    cp "$(lab_fill tomcat-web.xml)" "$folder/base/webapps/ROOT/WEB-INF/web.xml"
    cp "$(lab_fill tomcat.jsp)" "$folder/base/webapps/ROOT/fault.jsp"
    cp -r "$files/." "$folder/base/webapps/ROOT"
    echo ok >"$folder/base/webapps/ROOT/ok"
    lab_run env CATALINA_HOME="$home" CATALINA_BASE="$folder/base" \
        CATALINA_OPTS='-XX:TieredStopAtLevel=1 -XX:-UsePerfData' "$home/bin/catalina.sh" run
    lab_await "$folder/base/logs/catalina.log" 'Server startup in' 40
}

lab_logs() {
    for log_name in access catalina localhost; do
        echo "$folder/base/logs/$log_name.log"
    done
}

lab_has() {
    [ "$kind" != proxy ] && [ "$kind" != cache ] || [ "$1" = client-leaves ] || [ "$1" = expect ]
}

# Threads, sizes, what a stack has below its first line, and TLS as it looks in plain text; and what FINE repeats, or
# tells of connections that end well.
lab_normal() {
    sed -E -e '/^[[:space:]]+at |^ *$/d' \
        -e 's/found in method name \[0x160x030x01.*\]\. HTTP/found in method name [0x160x030x01*]. HTTP/' |
        awk 'function put() {
                if (text !~ /setErrorState Error state|java\.io\.EOFException/)
                    printf "%s", text
                text = ""
            }
            /^[0-9]+[-.]/ { put() }
            { text = text $0 "\n" }
            END { put() }' |
        sed -E -e 's/^[0-9]{2}-[A-Z][a-z]{2}-[0-9]{4} [0-9:.]+ /* /' -e 's/\[[a-z-]+nio-[^]]*\]/[*]/' \
            -e 's/" ([0-9]{3}) ([0-9]+|-)$/" \1 */' -e 's/^ +//'
}

# Without the style sheet and the stack, and with the signs as a browser shows them.
lab_normal_answer() {
    sed -E -e 's/ body \{.*border:none;\}//' -e '/^[a-z0-9_.]+(&#47;[a-z.]+)?\.[A-Za-z0-9_$]+\.[A-Za-z_]+\(/d' \
        -e 's/&#47;/\//g' -e 's/&quot;/"/g' -e "s/&#39;/'/g" -e 's/&lt;/</g' -e 's/&gt;/>/g'
}

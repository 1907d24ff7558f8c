<%-- The page of the lab in Tomcat: the path says what goes wrong in it. --%>
<%@ page session="false" %>
<%
    switch (request.getServletPath()) {
    case "/exception":
        throw new RuntimeException("nobody catches this");
    case "/large-cookie":
        response.addHeader("Set-Cookie", "large=" + "x".repeat(9000));
        break;
    case "/silent":
        Thread.sleep(600);
    }
%>
ok

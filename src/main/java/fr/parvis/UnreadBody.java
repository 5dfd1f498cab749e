package fr.parvis;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/**
 * A refusal before the body is read ends the connection, and says so: whoever used it again could
 * meet the end of it instead of an answer.
 */
final class UnreadBody {

    private UnreadBody() {}

    static void end(HttpServletRequest request, HttpServletResponse response) {
        if (request.getContentLengthLong() != 0 && !request.getMethod().equals("GET")) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
    }
}

package fr.parvis.api.calls;

import fr.parvis.commune.Communes;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as Problem Details (RFC 9457). */
@Component
class Problems {

    private final Languages languages;
    private final Addresses addresses;
    private final Communes communes;
    private final JsonMapper json;

    Problems(Languages languages, Addresses addresses, Communes communes, JsonMapper json) {
        this.languages = languages;
        this.addresses = addresses;
        this.communes = communes;
        this.json = json;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refused refused)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(refused.type().status());
        refused.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("application/problem+json");
        byte[] body = json.writeValueAsBytes(body(refused, request.getLocale()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Map<String, Object> body(Refused refused, Locale asked) {
        ProblemType type = refused.type();
        Words words = languages.words(asked);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", addresses.of(communes.current(), "/api/problems/" + type.code()));
        body.put("title", words.get("api.problem." + type.code() + ".title"));
        body.put("status", type.status());
        body.put(
                "detail",
                refused.detail() == null
                        ? words.get("api.problem." + type.code() + ".words")
                        : refused.detail());
        body.putAll(refused.members());
        return body;
    }
}

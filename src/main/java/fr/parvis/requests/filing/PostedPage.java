package fr.parvis.requests.filing;

import fr.parvis.forms.Posted;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * What a browser sent for a page of a form.
 *
 * @param go which of the large buttons was pressed
 * @param back whether the person came from the check of the answers
 */
public record PostedPage(Posted posted, Go go, boolean back) {

    /** Whether one of the page's small buttons was pressed: add or remove a row, drop a file. */
    boolean small() {
        return posted.values().containsKey("do");
    }

    public enum Go {
        NEXT,
        BACK,
        LATER
    }

    public static PostedPage of(HttpServletRequest request) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
        return new PostedPage(
                new Posted(values, uploads(request)),
                go(request.getParameter("go")),
                "1".equals(request.getParameter("retour")));
    }

    private static MultiValueMap<String, MultipartFile> uploads(HttpServletRequest request) {
        return request instanceof MultipartHttpServletRequest multipart
                ? multipart.getMultiFileMap()
                : new LinkedMultiValueMap<>();
    }

    private static Go go(String pressed) {
        return switch (pressed) {
            case "back" -> Go.BACK;
            case "later" -> Go.LATER;
            case null, default -> Go.NEXT;
        };
    }
}

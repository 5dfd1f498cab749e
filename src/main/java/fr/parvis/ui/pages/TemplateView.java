package fr.parvis.ui.pages;

import fr.parvis.ui.frame.Frames;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.servlet.View;

/**
 * A page: rendered whole before its first byte leaves, so that a failure is still an error page.
 */
record TemplateView(String name, CompiledTemplates templates, Frames frames, KeptPages kept)
        implements View {

    static final String HTML = "text/html;charset=UTF-8";

    /** Never null, or Spring passes the view over. */
    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(
            Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var complete = new HashMap<String, Object>(model);
        complete.computeIfAbsent("frame", _ -> frames.of(request));
        Utf8ByteOutput page = templates.render(name, complete);
        if (kept.mayKeep(request, response)) {
            kept.keep(page.toByteArray(), request).send(request, response);
        } else {
            response.setContentType(HTML);
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }
    }
}

package fr.parvis.ui.pages;

import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.Frame;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.RequestOrigin;
import fr.parvis.ui.frame.Frames;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Error pages. When the program itself is in trouble they need its memory only: no database, no
 * session, no account.
 */
@Component
class RenderedErrors implements ErrorPages {

    /** Of the request, for a person who calls for help; also in the log. */
    static final String REFERENCE = RenderedErrors.class.getName() + ".reference";

    private static final int NOT_FOUND = 404;
    private static final int INTERNAL = 500;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String SECONDS_TO_RETRY = "10";

    private final Frames frames;
    private final CompiledTemplates templates;
    private final JsonMapper json;

    private final LostPages lost;

    RenderedErrors(Frames frames, CompiledTemplates templates, JsonMapper json, LostPages lost) {
        this.lost = lost;
        this.frames = frames;
        this.templates = templates;
        this.json = json;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (status == NOT_FOUND && ledOn(request, response)) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (status == Failure.UNAVAILABLE && !response.containsHeader(RETRY_AFTER)) {
            response.setHeader(RETRY_AFTER, SECONDS_TO_RETRY);
        }
        Frame frame = frame(request, status);
        if (wantsJson(request)) {
            send(response, "application/problem+json", problem(frame, request, status));
        } else {
            send(response, TemplateView.HTML, page(frame, request, response, status));
        }
    }

    /** A page that went elsewhere is followed there, for good. */
    private boolean ledOn(HttpServletRequest request, HttpServletResponse response) {
        var address = lost.newAddress(request);
        address.ifPresent(
                there -> {
                    response.resetBuffer();
                    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
                    response.setHeader("Location", there);
                });
        return address.isPresent();
    }

    /** Who is signed in is shown when it can be known. */
    private Frame frame(HttpServletRequest request, int status) {
        if (status >= INTERNAL) {
            return frames.anonymous(request);
        }
        try {
            return frames.of(request);
        } catch (RuntimeException unknown) {
            return frames.anonymous(request);
        }
    }

    private byte[] page(
            Frame frame, HttpServletRequest request, HttpServletResponse response, int status) {
        var model = new HashMap<String, Object>();
        model.put("frame", frame);
        model.put("key", ErrorText.key(status));
        model.put("reference", reference(request));
        model.put("wait", waiting(frame, response.getHeader(RETRY_AFTER)));
        model.put("kept", status == Failure.UNAVAILABLE ? kept(frame, request) : null);
        if (status == NOT_FOUND) {
            model.put("words", lost.words(request));
            model.put("likely", lost.likely(request, frame));
        }
        Utf8ByteOutput page = templates.render("ui/error", model);
        return page.toByteArray();
    }

    /** A form of our own that can be posted again by hand; null where there is none. */
    private static KeptForm kept(Frame frame, HttpServletRequest request) {
        if (frame.csrf() == null || RequestOrigin.of(request) == RequestOrigin.FOREIGN) {
            return null;
        }
        try {
            return KeptForm.posted(request).orElse(null);
        } catch (RuntimeException unreadable) {
            // what was posted is beyond reach: the disk was full before it was received
            return null;
        }
    }

    /** RFC 9457. */
    private byte[] problem(Frame frame, HttpServletRequest request, int status) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("status", status);
        problem.put("title", frame.t(ErrorText.key(status) + ".title"));
        problem.put("detail", frame.t(ErrorText.key(status) + ".text"));
        if (reference(request) != null) {
            problem.put("reference", reference(request));
        }
        return json.writeValueAsBytes(problem);
    }

    private static void send(HttpServletResponse response, String type, byte[] body)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String waiting(Frame frame, String seconds) {
        if (seconds == null || !seconds.chars().allMatch(Character::isDigit)) {
            return null;
        }
        long wait = Long.parseLong(seconds);
        return wait < 60
                ? frame.t("ui.error.wait.seconds", Math.max(wait, 1))
                : frame.t("ui.error.wait.minutes", (wait + 59) / 60);
    }

    private static String reference(HttpServletRequest request) {
        return (String) request.getAttribute(REFERENCE);
    }

    /** A program says so, or comes with a token of its own, which no browser does here. */
    private static boolean wantsJson(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return true;
        }
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("json") && !accepted.contains("text/html");
    }
}

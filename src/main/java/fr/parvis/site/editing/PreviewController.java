package fr.parvis.site.editing;

import static fr.parvis.site.editing.EditController.ONE;

import fr.parvis.account.SignedInAgent;
import fr.parvis.site.content.AsShown;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentKind;
import fr.parvis.site.content.ContentKinds;
import fr.parvis.site.content.History;
import fr.parvis.site.content.Piece;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The newest revision, on the page that the public will see. */
@Controller
class PreviewController {

    private final Writers writers;
    private final History history;
    private final ContentKinds kinds;
    private final AsShown asShown;

    PreviewController(Writers writers, History history, ContentKinds kinds, AsShown asShown) {
        this.writers = writers;
        this.history = history;
        this.kinds = kinds;
        this.asShown = asShown;
    }

    @GetMapping(ONE + "/apercu")
    ModelAndView preview(
            @PathVariable long id, HttpServletRequest request, SignedInAgent agent, Frame frame) {
        Piece piece = writers.only(agent, id);
        ContentKind kind = kinds.find(piece.kind()).orElseThrow(NotFound::new);
        Content content = asShown.of(piece, history.revision(id, piece.head()), kind);
        PreviewBanner.show(request, piece);
        Map<String, Object> model = new HashMap<>(kind.model(content, frame));
        model.put("content", content);
        return new ModelAndView(kind.template(), model);
    }
}

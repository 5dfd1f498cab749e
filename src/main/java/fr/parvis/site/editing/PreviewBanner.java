package fr.parvis.site.editing;

import fr.parvis.site.content.Piece;
import fr.parvis.ui.Banner;
import fr.parvis.ui.BannerSource;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Says at the top of a preview that it is one, and of which revision. */
@Component
class PreviewBanner implements BannerSource {

    private static final String PREVIEWED = PreviewBanner.class.getName();

    /** Of the page that answers this request: its reader may see that text. */
    static void show(HttpServletRequest request, Piece piece) {
        request.setAttribute(PREVIEWED, piece);
    }

    @Override
    public Optional<Banner> banner(Frame frame) {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(it -> it.getAttribute(PREVIEWED, RequestAttributes.SCOPE_REQUEST))
                .map(Piece.class::cast)
                .map(piece -> banner(piece, frame));
    }

    private static Banner banner(Piece piece, Frame frame) {
        String text =
                frame.t(
                        piece.asShown() ? "site.edit.previewed.shown" : "site.edit.previewed.text",
                        piece.writtenName(),
                        frame.format().moment(piece.writtenAt()));
        return new Banner(
                Banner.Tone.CALM,
                frame.t("site.edit.previewed", piece.head()),
                text,
                "/bureau/site/textes/" + piece.id(),
                frame.t("site.edit.previewed.back"),
                null);
    }
}

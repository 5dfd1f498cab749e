package fr.parvis.site.content;

import fr.parvis.kernel.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A revision as the public would see it, for those who write it. */
@Component
public class AsShown {

    private final Clock clock;

    AsShown(Clock clock) {
        this.clock = clock;
    }

    public Content of(Piece piece, Revision revision, ContentKind kind) {
        Manuscript manuscript = revision.manuscript();
        Said said = Said.of(manuscript);
        LocalizedText easyRead = said.in(Wording::easyRead);
        Instant now = clock.instant();
        return new Content(
                piece.id(),
                kind.code(),
                manuscript.slug(),
                said.in(Wording::title),
                said.in(Wording::summary),
                said.in(Wording::body),
                manuscript.easyRead() && !easyRead.fr().isBlank() ? easyRead : null,
                manuscript.facts(),
                manuscript.rubric().isEmpty() ? null : manuscript.rubric(),
                manuscript.leadImage(),
                manuscript.keywords(),
                said.others(),
                kind.days(manuscript.facts()).orElse(null),
                piece.publishedAt() == null ? now : piece.publishedAt(),
                now,
                manuscript.endsAt(),
                kind.path(manuscript.slug()));
    }
}

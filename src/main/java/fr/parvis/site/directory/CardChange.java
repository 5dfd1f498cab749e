package fr.parvis.site.directory;

import fr.parvis.forms.Answers;
import java.time.Instant;

/** What somebody proposes for their card. */
public record CardChange(
        long id,
        long content,
        String title,
        String summary,
        Answers facts,
        String email,
        Instant sentAt) {}

package fr.parvis.notices;

import fr.parvis.commune.Commune;
import fr.parvis.ui.Words;
import java.util.ArrayList;
import java.util.List;

/** The plain text of a message: paragraphs between empty lines. */
record MailText(Words words) {

    String of(Notice notice, Commune commune) {
        List<String> parts = new ArrayList<>();
        parts.add(greeting(notice));
        parts.addAll(notice.paragraphs());
        if (notice.link() != null) {
            parts.add(
                    words.get("notices.link", notice.link().label()) + "\n" + notice.link().url());
        }
        parts.add("-- \n" + String.join("\n", signature(commune)));
        parts.add(words.get(notice.replyTo() == null ? "notices.no-reply" : "notices.reply"));
        if (notice.subscribed() != null) {
            parts.add(line("notices.choices", notice.subscribed().choices()));
            parts.add(line("notices.leave", notice.subscribed().leave()));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String line(String key, String address) {
        return words.get("notices.link", words.get(key)) + "\n" + address;
    }

    String greeting(Notice notice) {
        boolean named = notice.toName() != null && !notice.toName().isBlank();
        return named
                ? words.get("notices.greeting", notice.toName())
                : words.get("notices.greeting-nobody");
    }

    /** The town hall's name, address and telephone, as far as they are known. */
    List<String> signature(Commune commune) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("notices.signature", commune.name()));
        if (!commune.address().street().isBlank()) {
            lines.add(commune.address().oneLine());
        }
        if (commune.phone() != null) {
            lines.add(words.get("notices.phone", commune.phone()));
        }
        return lines;
    }
}

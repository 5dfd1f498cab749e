package fr.parvis.requests.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes one event of RFC 5545: lines of at most 75 octets that end in CRLF, hours in UTC. */
final class CalendarText {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    static String of(Appointment one, String summary, String host, Instant now) {
        var file = new CalendarText();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Parvis//FR");
        file.line("METHOD:PUBLISH");
        file.line("BEGIN:VEVENT");
        file.line("UID:appointment-" + one.id() + "@" + host);
        file.line("SEQUENCE:" + one.sequence());
        file.line("DTSTAMP:" + UTC.format(now));
        file.line("DTSTART:" + UTC.format(one.startsAt()));
        file.line("DTEND:" + UTC.format(one.endsAt()));
        file.line("SUMMARY:" + escaped(summary));
        file.line("LOCATION:" + escaped(one.place()));
        file.line("END:VEVENT");
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    /** A long line goes on after a space; a letter of several octets is never cut. */
    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            String one = Character.toString(letter);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}

package fr.parvis.site.pages;

import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The meetings of the council: those to come, and those of a year. */
@Controller
class CouncilController {

    private static final int MOST = 60;
    private static final int YEARS = 10;

    private final Contents contents;
    private final Clock clock;

    CouncilController(Contents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    @Kept
    @GetMapping("/conseils")
    String meetings(
            @RequestParam(name = "annee", defaultValue = "0") String asked,
            Frame frame,
            Model model) {
        ZoneId zone = LocalTimes.of(frame.commune().departement());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        frame.changesAt(today.plusDays(1).atStartOfDay(zone).toInstant());
        int year = year(asked, today.getYear());
        model.addAttribute("coming", meetings(today, null, frame));
        model.addAttribute(
                "past",
                meetings(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), frame).stream()
                        .filter(entry -> entry.day().isBefore(today))
                        .toList()
                        .reversed());
        model.addAttribute("year", year);
        model.addAttribute(
                "years",
                IntStream.range(0, YEARS)
                        .map(back -> today.getYear() - back)
                        .mapToObj(
                                it ->
                                        new ListView.Filter(
                                                "/conseils?annee=" + it,
                                                String.valueOf(it),
                                                it == year))
                        .toList());
        return "site/pages/council";
    }

    private static int year(String asked, int present) {
        int year = asked.matches("\\d{4}") ? Integer.parseInt(asked) : present;
        return year > present - YEARS && year <= present ? year : present;
    }

    private List<Entry> meetings(LocalDate from, LocalDate until, Frame frame) {
        ContentQuery query =
                ContentQuery.of("meeting").between(from, until).by(Order.BY_DAY).most(MOST);
        return contents.published(query).stream().map(it -> entry(it, frame)).toList();
    }

    private static Entry entry(Content meeting, Frame frame) {
        LocalDate day = meeting.facts().date("start").orElse(LocalDate.EPOCH);
        String summary = frame.t(meeting.summary());
        return Entry.of(
                        meeting.path(),
                        "hall",
                        frame.t(meeting.title()),
                        frame.format().day(day),
                        summary.isBlank() ? null : summary)
                .on(day);
    }
}

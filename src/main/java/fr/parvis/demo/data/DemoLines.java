package fr.parvis.demo.data;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.demo.data.DemoTownHall.Person;
import fr.parvis.operations.ReadyLines;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Below the line that says Parvis is ready: where to go, and who one can be. */
@Component
@Profile("demo")
class DemoLines implements ReadyLines {

    private final Communes communes;
    private final Languages languages;

    DemoLines(Communes communes, Languages languages) {
        this.communes = communes;
        this.languages = languages;
    }

    @Override
    public List<String> lines(URI address) {
        Locale locale = Locale.getDefault();
        Words words = languages.words(locale);
        List<String> lines = new ArrayList<>();
        lines.add(words.get("demo.ready.password", EngagePeople.PASSWORD));
        lines.add(words.get("demo.ready.mailbox", address.resolve("/demo/mailbox")));
        for (DemoTownHall hall : DemoTownHalls.all()) {
            communes.all().stream()
                    .filter(commune -> commune.insee().equals(hall.insee()))
                    .forEach(commune -> lines.addAll(lines(hall, commune, address, locale)));
        }
        return lines;
    }

    private List<String> lines(DemoTownHall hall, Commune commune, URI address, Locale locale) {
        Words words = languages.words(locale);
        String home = "http://" + commune.mainHost() + ":" + address.getPort() + "/";
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(words.get("demo.ready.commune", commune.name(), home));
        for (Person resident : hall.residents()) {
            String does = words.get("demo.ready.resident");
            lines.add(account(resident, commune, does, home + "connexion"));
        }
        for (Person agent : hall.agents()) {
            lines.add(account(agent, commune, agent.does().in(locale), home + "bureau"));
        }
        return lines;
    }

    private static String account(Person person, Commune commune, String does, String where) {
        return "  %-48s %s (%s)".formatted(person.email(commune.mainHost()), does, where);
    }
}

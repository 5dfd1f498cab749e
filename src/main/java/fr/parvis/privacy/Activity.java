package fr.parvis.privacy;

import fr.parvis.kernel.LegalBasis;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.ProcessingActivity.Concerned;
import java.util.List;
import java.util.Optional;

/**
 * A processing activity, ready to be read: a line of the register (GDPR, article 30) with what a
 * notice adds to it (article 13).
 *
 * @param code stable, part of addresses
 * @param special categories of data that the law protects more (articles 9 and 10)
 * @param people categories of persons
 * @param processors who works for the commune on the data, or null
 * @param transfers outside of the European Union, or null for none
 * @param retention how long, from when, and what then
 * @param source where the data comes from when not from the person, or null
 * @param path of the page where the data is asked, or null
 */
public record Activity(
        String code,
        Origin origin,
        Concerned concerned,
        LocalizedText title,
        LocalizedText purpose,
        Ground ground,
        List<LocalizedText> people,
        List<LocalizedText> data,
        List<SpecialData> special,
        LocalizedText recipients,
        LocalizedText processors,
        LocalizedText transfers,
        LocalizedText retention,
        LocalizedText source,
        LocalizedText measures,
        Impact impact,
        String path) {

    public enum Origin {
        /** Of the program itself. */
        PLATFORM,
        /** A published procedure. */
        PROCEDURE,
        /** Done elsewhere than here, described by the commune. */
        OWN
    }

    /**
     * @param articles texts on which it rests, the article of the basis first
     */
    public record Ground(LegalBasis basis, List<String> articles) {

        public static Ground of(LegalBasis basis, List<String> others) {
            return new Ground(
                    basis,
                    java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(basis.article()), others.stream())
                            .distinct()
                            .toList());
        }
    }

    /**
     * Whether an impact assessment is needed (article 35): likely when two of the nine criteria of
     * the European guidelines (WP 248) are met.
     *
     * @param signs of the criteria that seem to be met
     */
    public record Impact(List<ImpactSign> signs) {

        public static final Impact NONE = new Impact(List.of());

        public boolean likely() {
            return signs.size() >= 2;
        }
    }

    public boolean hasSource() {
        return source != null && !source.fr().isBlank();
    }

    public Optional<LocalizedText> processing() {
        return Optional.ofNullable(processors);
    }
}

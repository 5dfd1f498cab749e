package fr.parvis.ui.frame;

import fr.parvis.commune.Commune;
import fr.parvis.ui.Addresses;
import fr.parvis.ui.Banner;
import fr.parvis.ui.BannerSource;
import fr.parvis.ui.Frame;
import fr.parvis.ui.Navigation;
import fr.parvis.ui.PersonSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What other modules add to every page. Found when a page is made: they rest on this module. */
@Component
class Contributions {

    private final ObjectProvider<PersonSource> people;
    private final ObjectProvider<BannerSource> banners;
    private final ObjectProvider<Navigation> navigations;
    private final ObjectProvider<Frame.Accessibility> audits;
    private final Addresses addresses;

    Contributions(
            ObjectProvider<PersonSource> people,
            ObjectProvider<BannerSource> banners,
            ObjectProvider<Navigation> navigations,
            ObjectProvider<Frame.Accessibility> audits,
            Addresses addresses) {
        this.people = people;
        this.banners = banners;
        this.navigations = navigations;
        this.audits = audits;
        this.addresses = addresses;
    }

    /** Who is signed in, or null. */
    Frame.Person person(HttpServletRequest request) {
        return people.orderedStream()
                .map(source -> source.person(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    Frame.Acting acting(HttpServletRequest request) {
        return people.orderedStream()
                .map(source -> source.acting(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    Frame.Kiosk kiosk(HttpServletRequest request) {
        return people.orderedStream()
                .map(source -> source.kiosk(request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    List<Banner> banners(Frame frame) {
        return banners.stream()
                .map(source -> source.banner(frame))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Banner::tone))
                .toList();
    }

    Optional<List<Navigation.Item>> navigation(Frame frame) {
        return navigations.stream()
                .map(each -> each.portal(frame))
                .flatMap(Optional::stream)
                .findFirst();
    }

    String accessibility(Frame frame) {
        Frame.Accessibility known = audits.getIfAvailable();
        return known == null ? "none" : known.state(frame);
    }

    String origin(Commune commune) {
        String home = addresses.of(commune, "/");
        return home.substring(0, home.length() - 1);
    }
}

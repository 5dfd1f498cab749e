package fr.parvis.alerts.sending;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Channels that are places: whoever passes sees the alert as long as it holds. */
@Configuration(proxyBeanMethods = false)
public class Places {

    public static final String BANNER = "banner";
    public static final String SCREEN = "screen";

    /** A text to paste where no program of ours can write. */
    public static final String COPY = "copy";

    private record Place(String code, int order, String icon) implements AlertChannel {}

    @Bean
    AlertChannel bannerChannel() {
        return new Place(BANNER, 40, "home");
    }

    @Bean
    AlertChannel screenChannel() {
        return new Place(SCREEN, 50, "screen");
    }

    @Bean
    AlertChannel copyChannel() {
        return new Place(COPY, 70, "doc");
    }
}

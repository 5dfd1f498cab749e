package fr.parvis.site.newsletters;

import fr.parvis.newsletters.NewsSource;
import fr.parvis.site.content.Contents;
import fr.parvis.site.media.Images;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The kinds of content that letters tell of. */
@Configuration(proxyBeanMethods = false)
class NewsForLetters {

    @Bean
    @Order(1)
    NewsSource newsOfTheSite(Contents contents, Images images, Clock clock) {
        return new PublishedNews("news", false, contents, images, clock);
    }

    @Bean
    @Order(2)
    NewsSource eventsOfTheSite(Contents contents, Images images, Clock clock) {
        return new PublishedNews("event", true, contents, images, clock);
    }

    @Bean
    @Order(3)
    NewsSource pagesOfTheSite(Contents contents, Images images, Clock clock) {
        return new PublishedNews("page", false, contents, images, clock);
    }
}

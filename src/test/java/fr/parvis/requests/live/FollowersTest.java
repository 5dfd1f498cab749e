package fr.parvis.requests.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Tag("rules")
class FollowersTest {

    private final Followers followers = new Followers();

    @Test
    void aPageHearsOfItsOwnRequestOnly() {
        Follower one = page();
        Follower two = page();
        followers.add("3:1", one);
        followers.add("3:2", two);

        List<Follower> told = new ArrayList<>();
        followers.of("3:1", told::add);
        followers.of("4:1", told::add);

        assertThat(told).containsExactly(one);
    }

    @Test
    void pagesOfOneRequestAreLimitedAndALeavingOneMakesRoom() {
        Follower first = page();
        followers.add("3:1", first);
        for (int i = 1; i < Followers.MOST_OF_ONE; i++) {
            assertThat(followers.add("3:1", page())).isTrue();
        }
        assertThat(followers.add("3:1", page())).isFalse();
        assertThat(followers.add("3:2", page())).as("others are not concerned").isTrue();

        followers.remove("3:1", first);
        followers.remove("3:1", first);

        assertThat(followers.count()).isEqualTo(Followers.MOST_OF_ONE);
        assertThat(followers.add("3:1", page())).isTrue();
    }

    @Test
    void pagesOfANodeAreLimited() {
        for (int i = 0; i < Followers.MOST; i++) {
            followers.add("3:" + i, page());
        }
        assertThat(followers.add("3:x", page())).isFalse();
        assertThat(followers.count()).isEqualTo(Followers.MOST);
    }

    private static Follower page() {
        return new Follower(new SseEmitter());
    }
}

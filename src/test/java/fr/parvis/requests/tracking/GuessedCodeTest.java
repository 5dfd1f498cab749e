package fr.parvis.requests.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Somebody types number after number, code after code. */
@Tag("rules")
class GuessedCodeTest {

    private static final int TRIES = 10;

    private final RequestStore store = mock();
    private final TrackingCodes codes = mock();
    private final MockHttpServletRequest browser = new MockHttpServletRequest();
    private final AtomicInteger left = new AtomicInteger(TRIES);
    private ShownCode door;

    @BeforeEach
    void open() {
        RateLimits limits = mock();
        when(limits.allow("tracking", "127.0.0.1")).thenAnswer(_ -> left.getAndDecrement() > 0);
        door = new ShownCode(store, codes, limits);
    }

    @Test
    void theyAreStoppedWhateverTheNumber() {
        for (int i = 0; i < TRIES; i++) {
            assertThat(door.open("2026-00000" + i, "0000", browser)).isEmpty();
        }
        when(codes.matches(any(), any())).thenReturn(true);
        when(store.find("2026-000412")).thenReturn(Optional.of(mock(Request.class)));
        assertThatThrownBy(() -> door.open("2026-000412", "7KQ2-M4ZD-P0X9", browser))
                .as("even the right code comes too late")
                .isInstanceOf(TooManyRequests.class);
    }

    @Test
    void aNumberThatExistsIsLookedForAsOneThatDoesNot() {
        assertThat(door.open("2026-999999", "0000", browser)).isEmpty();
        verify(codes).matches("2026-999999", "0000");
        verify(store).find("2026-999999");
    }
}

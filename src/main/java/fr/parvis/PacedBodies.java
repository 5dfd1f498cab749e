package fr.parvis;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Ends, with 408, a request whose body comes so slowly that its sender can only want to keep the
 * connection busy (“slowloris”). Only the time spent waiting for the sender counts, never that of
 * the program. Jetty's own {@code minRequestDataRate} does not see the bodies of forms.
 */
final class PacedBodies extends Handler.Wrapper {

    private final long slowest;
    private final Duration grace;

    /**
     * @param slowest bytes per second, on average
     * @param grace waiting for which nothing is asked in return
     */
    PacedBodies(long slowest, Duration grace) {
        this.slowest = slowest;
        this.grace = grace;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Paced(request), response, callback);
    }

    private final class Paced extends Request.Wrapper {

        private long waitingSince;
        private long waited;
        private long arrived;
        private Content.Chunk ended;

        Paced(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            if (ended != null) {
                return ended;
            }
            Content.Chunk chunk = super.read();
            count(chunk);
            if (chunk == null || chunk.isLast() || Content.Chunk.isFailure(chunk) || !isTooSlow()) {
                return chunk;
            }
            chunk.release();
            ended =
                    Content.Chunk.from(
                            new HttpException.RuntimeException(HttpStatus.REQUEST_TIMEOUT_408));
            return ended;
        }

        private void count(Content.Chunk chunk) {
            long now = System.nanoTime();
            if (waitingSince != 0) {
                waited += now - waitingSince;
            }
            waitingSince = chunk == null ? now : 0;
            arrived += chunk == null ? 0 : chunk.remaining();
        }

        private boolean isTooSlow() {
            long counted = waited - grace.toNanos();
            return counted > 0 && arrived < slowest * TimeUnit.NANOSECONDS.toSeconds(counted);
        }
    }
}

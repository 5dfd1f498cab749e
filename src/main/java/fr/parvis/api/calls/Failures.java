package fr.parvis.api.calls;

import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Whatever a call ends with that is no answer becomes a problem, and tells nothing of the inside.
 */
@Component
class Failures implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final String SECONDS_TO_RETRY = "10";
    private static final int REFERENCE_LENGTH = 8;

    private final Problems problems;

    Failures(Problems problems) {
        this.problems = problems;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            Exception failure) {
        if (!Calls.isOne(request)) {
            return null;
        }
        try {
            problems.write(request, response, refused(request, failure));
            return new ModelAndView();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Refused refused(HttpServletRequest request, Exception failure) {
        return switch (failure) {
            case Refused known -> known;
            case NotFound _ -> new Refused(ProblemType.NOT_FOUND);
            case NoResourceFoundException _ -> new Refused(ProblemType.NOT_FOUND);
            case TypeMismatchException wrong -> mismatched(wrong);
            case MissingServletRequestParameterException missing ->
                    Refused.parameter(missing.getParameterName());
            case MissingServletRequestPartException missing ->
                    Refused.parameter(missing.getRequestPartName());
            case HttpRequestMethodNotSupportedException other ->
                    new Refused(ProblemType.METHOD)
                            .header(
                                    HttpHeaders.ALLOW,
                                    other.getSupportedHttpMethods().stream()
                                            .map(Object::toString)
                                            .sorted()
                                            .collect(Collectors.joining(", ")));
            case HttpMediaTypeNotAcceptableException _ -> new Refused(ProblemType.NOT_ACCEPTABLE);
            case HttpMediaTypeNotSupportedException _ -> new Refused(ProblemType.MEDIA_TYPE);
            case MaxUploadSizeExceededException _ -> new Refused(ProblemType.TOO_LARGE);
            case MultipartException _ -> new Refused(ProblemType.MALFORMED);
            default -> broken(request, failure);
        };
    }

    /** An address with letters where a number belongs leads nowhere; a parameter is named. */
    private static Refused mismatched(TypeMismatchException wrong) {
        return wrong instanceof MethodArgumentTypeMismatchException argument
                        && argument.getParameter().hasParameterAnnotation(RequestParam.class)
                ? Refused.parameter(argument.getName())
                : new Refused(ProblemType.NOT_FOUND);
    }

    private static Refused broken(HttpServletRequest request, Exception failure) {
        boolean machine =
                failure instanceof DataAccessResourceFailureException
                        || failure instanceof CannotCreateTransactionException
                        || failure instanceof TransactionSystemException;
        if (machine) {
            LOG.warn("{}: {}", Calls.place(request), failure.toString());
            return new Refused(ProblemType.UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RETRY);
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return new Refused(ProblemType.MALFORMED);
        }
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("{} failed, reference {}", Calls.place(request), reference, failure);
        return new Refused(ProblemType.INTERNAL).with("reference", reference);
    }
}

package fr.parvis.procedures.studio;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** After a post, another page. */
public final class Answer {

    private Answer() {}

    public static ModelAndView seeOther(String path) {
        var view = new RedirectView(path, false, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    public static ModelAndView seeOther(String path, String name, String value) {
        String join = path.contains("?") ? "&" : "?";
        String said =
                UriComponentsBuilder.newInstance()
                        .queryParam(name, "{it}")
                        .encode()
                        .buildAndExpand(value)
                        .toUriString();
        return seeOther(value.isEmpty() ? path : path + join + said.substring(1));
    }
}

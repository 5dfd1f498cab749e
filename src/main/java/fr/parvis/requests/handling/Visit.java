package fr.parvis.requests.handling;

import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkQuery;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;

/**
 * An agent at the page of a request they may see.
 *
 * @param request as it stood when the visit began
 * @param works whether the agent may do more than read
 * @param list the agent came from
 * @param piece to look at, or null
 * @param done number of the request just finished with, or null
 */
public record Visit(
        Request request,
        SignedInAgent agent,
        boolean works,
        WorkQuery list,
        Long piece,
        String done,
        Frame frame) {

    static Visit of(
            Request request,
            SignedInAgent agent,
            boolean works,
            HttpServletRequest browser,
            Frame frame) {
        return new Visit(
                request,
                agent,
                works,
                WorkQuery.of(browser::getParameter).start(),
                id(browser.getParameter("piece")),
                number(browser.getParameter("fait")),
                frame);
    }

    private static Long id(String parameter) {
        return parameter != null && parameter.matches("\\d{1,18}") ? Long.valueOf(parameter) : null;
    }

    private static String number(String parameter) {
        return parameter != null && parameter.matches("\\d{4}-\\d{1,9}") ? parameter : null;
    }

    /** The same visit, of the request as it stands now. */
    Visit with(Request now) {
        return new Visit(now, agent, works, list, piece, done, frame);
    }

    public long id() {
        return request.id();
    }

    /** Address of the list. */
    public String back() {
        return "/bureau" + list.address();
    }

    /** Address of this page. */
    public String here() {
        return at(request.number());
    }

    /** Address of this page with one more parameter. */
    public String here(String parameter) {
        return with(here(), parameter);
    }

    /** Address of the page of another request, in the same list. */
    public String at(String number) {
        return Addresses.of(number) + list.address();
    }

    /** The page of another request, after this one was dealt with. */
    public String onTo(String number) {
        return with(at(number), "fait=" + request.number());
    }

    /** Address of an action on this request, which comes back to the same list. */
    public String action(String verb) {
        return Addresses.of(request.number()) + "/" + verb + list.address();
    }

    /** Address of something that belongs to this request. */
    public String part(String path) {
        return Addresses.of(request.number()) + "/" + path;
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }
}

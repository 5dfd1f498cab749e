package fr.parvis.forms.connect;

import java.util.List;

/** The national address base. */
public interface AddressDirectory {

    /**
     * @return the likeliest first, five at most; none when the service does not answer in time
     */
    List<Found> find(String typed);

    /**
     * @param street number and street
     * @param cityCode of INSEE
     */
    record Found(String street, String postalCode, String city, String cityCode) {

        public String label() {
            return street + ", " + postalCode + " " + city;
        }
    }
}

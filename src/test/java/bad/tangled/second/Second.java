package bad.tangled.second;

import bad.tangled.first.First;

public class Second {
    First needed;
}

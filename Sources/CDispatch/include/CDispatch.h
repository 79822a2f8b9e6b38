// Nothing is called from Swift: what is defined here takes the place of a part of libdispatch where that is linked in.

"""What the reliability scripts share: the program under test, a terminal that a script holds, a portal, and the rows they print."""
import os

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

import 'htmx.org/dist/htmx.js';
import './menu.js';
import './coach.js';
import './casework.js';
import './privacy.js';
import './employer.js';
import './meeting.js';
import './programme.js';

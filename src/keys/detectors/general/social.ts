import type { Detector } from '../../detector.ts';
import { alnum, anyUuid, base64url, digits, hex, kebab, low } from './alphabets.ts';
import { beside, fixed, harmless } from './beside.ts';

/** Social networks, music, video and games. */
export const social = (): readonly Detector[] => [
  ...fixed('facebook', 'Facebook access token', ['EAACEdEose0cBA'], [alnum, 20, 300]),
  ...beside('facebook', 'Facebook access token', ['facebook', 'fb_'], 'EAA', [alnum, 80, 300]),
  ...beside(
    'facebook',
    'Facebook app secret',
    ['facebook', 'fb_app', 'fb_secret', 'fb_client', 'fbsecret'],
    [alnum, 32],
  ),
  ...beside('facebook', 'Facebook app token', ['facebook', 'fb_'], [digits, 15, 16], '|', [base64url, 27, 40]),
  facebookAppToken(),
  ...beside('instagram', 'Instagram token', ['instagram'], 'IGQV', [base64url, 100, 250]),
  ...fixed('instagram', 'Instagram token', ['IGQV', 'IGQW'], [base64url, 100, 250]),
  ...beside('instagram', 'Instagram secret', 'instagram', [hex, 32]),
  ...beside('twitter', 'X API secret', ['twitter', 'x_api', 'tweepy'], [alnum, 50]),
  ...beside('twitter', 'X access secret', 'twitter', [alnum, 45]),
  ...beside('twitter', 'X API key', 'twitter', [alnum, 25]),
  ...beside('twitter', 'X access token', 'twitter', [digits, 15, 25], '-', [alnum, 20, 40]),
  ...beside('twitter', 'X bearer token', ['twitter', 'bearer', 'tweepy', 'x_api'], 'AAAAAAAAAAAAAAAAAAAAA', [
    `${alnum}%`,
    70,
    110,
  ]),
  ...beside('linkedin', 'LinkedIn client secret', ['linkedin', 'linked in'], [alnum, 16]),
  ...harmless(beside('linkedin', 'LinkedIn client id', ['linkedin', 'linked in'], [alnum, 14])),
  ...fixed('linkedin', 'LinkedIn client secret', ['WPL_AP1.', 'WPL_AP0.'], [alnum, 16], '.', [`${alnum}+/=`, 6, 12]),
  ...beside('linkedin', 'LinkedIn access token', 'linkedin', 'AQ', [base64url, 200, 400]),
  ...beside('twitch', 'Twitch secret', 'twitch', [alnum, 30]),
  ...beside('twitch', 'Twitch chat token', 'twitch', 'oauth:', [alnum, 30]),
  ...beside('spotify', 'Spotify secret', 'spotify', [hex, 32]),
  ...beside('spotify', 'Spotify token', 'spotify', 'BQ', [base64url, 100, 280]),
  ...beside('soundcloud', 'SoundCloud secret', 'soundcloud', [alnum, 32]),
  ...beside('lastfm', 'Last.fm key', ['lastfm', 'last.fm', 'audioscrobbler'], [low, 32]),
  ...beside('genius', 'Genius token', 'genius', [base64url, 64]),
  ...beside('musixmatch', 'Musixmatch key', 'musixmatch', [hex, 32]),
  ...beside('deezer', 'Deezer secret', 'deezer', [hex, 32]),
  ...beside('discogs', 'Discogs token', 'discogs', [alnum, 40]),
  ...beside('reddit', 'Reddit secret', ['reddit', 'praw'], [base64url, 27, 30]),
  ...beside('pinterest', 'Pinterest token', 'pinterest', 'pina_', [alnum, 32]),
  ...fixed('pinterest', 'Pinterest token', ['pina_'], [alnum, 32]),
  ...beside('pinterest', 'Pinterest secret', 'pinterest', [hex, 40]),
  ...beside('tiktok', 'TikTok secret', 'tiktok', [alnum, 32]),
  ...beside('tumblr', 'Tumblr key', 'tumblr', [alnum, 50]),
  ...beside('flickr', 'Flickr key', 'flickr', [alnum, 32]),
  ...beside('flickr', 'Flickr secret', 'flickr', [hex, 16]),
  ...beside('imgur', 'Imgur secret', 'imgur', [hex, 40]),
  ...beside('unsplash', 'Unsplash key', 'unsplash', [base64url, 43]),
  ...beside('pexels', 'Pexels key', 'pexels', [alnum, 56]),
  ...beside('pixabay', 'Pixabay key', 'pixabay', [digits, 7, 8], '-', [hex, 25]),
  ...beside('pixabay', 'Pixabay key', 'pixabay', [kebab, 34]),
  ...beside('giphy', 'Giphy key', 'giphy', [alnum, 32]),
  ...beside('medium', 'Medium token', ['medium.com', 'medium_'], [hex, 65]),
  ...beside('devto', 'DEV key', ['dev.to', 'devto', 'forem'], [alnum, 24]),
  ...beside('hashnode', 'Hashnode token', 'hashnode', ...anyUuid),
  ...beside('meetup', 'Meetup secret', 'meetup', [alnum, 26]),
  ...beside('eventbrite', 'Eventbrite token', 'eventbrite', [alnum, 20]),
  ...beside('strava', 'Strava secret', 'strava', [low, 40]),
  ...beside('fitbit', 'Fitbit secret', 'fitbit', [hex, 32]),
  ...beside('foursquare', 'Foursquare secret', 'foursquare', [alnum, 48]),
  ...beside('yelp', 'Yelp key', 'yelp', [base64url, 128]),
  ...beside('yahoo', 'Yahoo secret', 'yahoo', [hex, 40]),
  ...beside('vk', 'VK token', ['vk_token', 'vkontakte', 'vk.com', 'vk_api'], [hex, 85]),
  ...fixed('vk', 'VK token', 'vk1.a.', [base64url, 150, 260]),
  ...beside('steam', 'Steam key', ['steam_', 'steampowered', 'steam key', 'steam api'], [alnum, 32]),
  ...beside('steam', 'Steam key', ['steamkit', 'steam_api', 'steamwebapi', 'steam_web'], [hex, 32]),
  ...fixed('riot', 'Riot Games key', 'RGAPI-', ...anyUuid),
  ...fixed('roblox', 'Roblox cookie', '_|WARNING:-DO-NOT-SHARE-', [`${alnum}.:|,_-`, 100, 900]),
  ...beside('battlenet', 'Battle.net secret', ['battlenet', 'battle.net', 'blizzard'], [alnum, 32]),
  ...beside('tmdb', 'TMDB key', ['tmdb', 'themoviedb'], [hex, 32]),
  ...beside('rawg', 'RAWG key', 'rawg', [low, 32]),
  ...beside('patreon', 'Patreon secret', 'patreon', [base64url, 43, 64]),
  ...beside('trakt', 'Trakt secret', 'trakt', [hex, 64]),
  ...beside('mastodon', 'Mastodon token', 'mastodon', [base64url, 43]),
];

/** `<app id>|<secret>`. */
function facebookAppToken(): Detector {
  return {
    id: 'facebook-app-token',
    rule: 'key-facebook',
    provider: 'facebook',
    title: 'Facebook app token',
    certainty: 'context',
    keywords: ['graph.facebook.com', 'access_token'],
    pattern:
      /(?:graph\.facebook\.com|access_token)[^\n]{0,80}?[=:"' ](?<secret>\d{15,16}(?:\||%7[cC])[0-9A-Za-z_-]{27,40})(?![0-9A-Za-z_-])/y,
    entropy: 3.5,
    examples: (random) => {
      const secret = `${random.text('123456789', 15)}|${random.text(base64url, 27)}`;
      return [{ text: `https://graph.facebook.com/me?access_token=${secret}`, secret }];
    },
    nearMisses: (random) => [`access_token=${random.text(digits, 12)}|${random.text(alnum, 27)}`],
  };
}
